package cn.jixiao.indicators;

import static cn.jixiao.indicators.IndicatorRule.NUMBER_TOO_LONG;
import static cn.jixiao.indicators.IndicatorRule.UNKNOWN_OPERATOR;
import static cn.jixiao.indicators.IndicatorRule.VALUE_CONTRADICTS;

import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an indicator aims at (指标值): the text as somebody wrote it and, beside it, what the text
 * says: an operator, a number and its unit, or a date, or a grade, or only words.
 */
@Embeddable
public class TargetValue implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "value_written")
  private String written;

  @Enumerated(EnumType.STRING)
  @Column(name = "value_kind")
  private ValueKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "value_operator")
  private ValueOperator operator;

  @Column(name = "value_number", precision = 18, scale = 4)
  private BigDecimal number;

  @Column(name = "value_unit")
  private String measureUnit;

  @Column(name = "value_date")
  private LocalDate date;

  @Column(name = "value_grade")
  private String grade;

  protected TargetValue() {}

  private TargetValue(String written, ValueReading said, ValueOperator operator, Parts parts) {
    this.written = written;
    this.operator = operator;
    this.number = parts.number() == null ? said.number() : parts.number();
    this.measureUnit = said.unit(parts.unit());
    this.date = said.date();
    this.grade = said.grade();
    this.kind =
        said.kind() == ValueKind.TEXT && parts.number() != null ? ValueKind.NUMBER : said.kind();
  }

  private record Parts(ValueOperator operator, BigDecimal number, String unit) {}

  /**
   * The value that a text and the parts given beside it state together: the parts say what the text
   * leaves open. Null where nothing at all is stated.
   *
   * @param written as written, or null; then the parts make the text
   * @param operatorSymbol the operator's sign or word, or null
   * @param measureUnit the unit as written, or null
   * @throws RuleViolation where a part says something else than the text
   */
  public static TargetValue of(
      String written, String operatorSymbol, BigDecimal number, String measureUnit) {
    var parts =
        new Parts(operator(operatorSymbol), requireFitting(number), blankToNull(measureUnit));
    var text = blankToNull(written) == null ? compose(parts) : written.strip();
    if (text == null) {
      return null;
    }
    if (blankToNull(written) == null) {
      var kind = parts.number() == null ? ValueKind.TEXT : ValueKind.NUMBER;
      var said = new ValueReading(kind, null, null, null, null, null, null);
      return new TargetValue(text, said, parts.operator(), parts);
    }
    var said = ValueParser.parse(text);
    requireAgreement(text, said, parts);
    var operator = said.operator() == null ? parts.operator() : said.operator();
    return new TargetValue(text, said, operator, parts);
  }

  private static void requireAgreement(String text, ValueReading said, Parts given) {
    var operators =
        said.operator() == null || given.operator() == null || said.operator() == given.operator();
    var units = given.unit() == null || said.agreesOnUnit(given.unit());
    if (!operators || !units || !numbersAgree(said, given.number())) {
      throw new RuleViolation(VALUE_CONTRADICTS, text);
    }
  }

  private static boolean numbersAgree(ValueReading said, BigDecimal given) {
    if (given == null || said.kind() == ValueKind.TEXT || said.kind() == ValueKind.RANGE) {
      return true;
    }
    return said.number() != null && said.number().compareTo(given) == 0;
  }

  private static ValueOperator operator(String symbol) {
    if (blankToNull(symbol) == null) {
      return null;
    }
    return OperatorWords.exactly(symbol)
        .orElseThrow(() -> new RuleViolation(UNKNOWN_OPERATOR, symbol));
  }

  private static BigDecimal requireFitting(BigDecimal number) {
    if (number != null && !ValueParser.fits(number)) {
      throw new RuleViolation(NUMBER_TOO_LONG, number.toString());
    }
    return number;
  }

  private static String compose(Parts parts) {
    var text =
        (parts.operator() == null ? "" : parts.operator().symbol())
            + (parts.number() == null ? "" : plain(parts.number()).toPlainString())
            + (parts.unit() == null ? "" : parts.unit());
    return text.isEmpty() ? null : text;
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The grades that forms use. */
  public static List<String> usualGrades() {
    return ValueParser.GRADES;
  }

  /** Exactly the text somebody wrote. */
  public String getWritten() {
    return written;
  }

  public ValueKind getKind() {
    return kind;
  }

  public ValueOperator getOperator() {
    return operator;
  }

  public BigDecimal getNumber() {
    return number == null ? null : plain(number);
  }

  /** The unit as written: 百分比 stays 百分比. */
  public String getMeasureUnit() {
    return measureUnit;
  }

  /** The unit as the system compares it: 百分比 is %. */
  public String getUnit() {
    return MeasureUnit.normalise(measureUnit);
  }

  /** The last day on which the aim is still met; null where the text names no year. */
  public LocalDate getDate() {
    return date;
  }

  public String getGrade() {
    return grade;
  }

  /** The two numbers it lies between; null where the value is no range. */
  public ValueRange getRange() {
    return kind == ValueKind.RANGE ? ValueRange.in(written).orElse(null) : null;
  }

  /** Words behind the number or date that are no part of it, or null. */
  public String getResidue() {
    var said = ValueParser.parse(written);
    return said.isWhole(measureUnit) ? null : said.residue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TargetValue that
        && Objects.equals(written, that.written)
        && kind == that.kind
        && operator == that.operator
        && Objects.equals(getNumber(), that.getNumber())
        && Objects.equals(measureUnit, that.measureUnit)
        && Objects.equals(date, that.date)
        && Objects.equals(grade, that.grade);
  }

  @Override
  public int hashCode() {
    return Objects.hash(written, kind, operator, getNumber(), measureUnit, date, grade);
  }

  @Override
  public String toString() {
    return written;
  }
}
