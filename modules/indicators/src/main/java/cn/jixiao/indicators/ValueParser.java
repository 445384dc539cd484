package cn.jixiao.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Understands a target value as townships write it: signs and words for operators, half and full
 * width, units in any spelling, dates, grades, and numbers with text glued on.
 */
final class ValueParser {

  static final List<String> GRADES =
      List.of("优", "良", "中", "低", "差", "优秀", "良好", "中等", "较差", "合格", "不合格", "优良");
  private static final Pattern LEAD_IN = Pattern.compile("^(控制在|控制|达到|保持在|约)\\s*(?=.*\\d)");
  private static final Pattern NUMBER =
      Pattern.compile("^(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(.*)$", Pattern.DOTALL);
  private static final Pattern SPAN =
      Pattern.compile("^\\s*\\S{0,4}?\\s*(?:[-~:±×xX*至到]|/(?=\\s*\\d))\\s*\\d.*", Pattern.DOTALL);
  private static final Pattern TOLERANCE = Pattern.compile(".*±.*", Pattern.DOTALL);

  /** A year behind which no date could be read is no amount of anything. */
  private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d{2}\\s*年.*", Pattern.DOTALL);

  /** What is longer tells a story and states no value. */
  private static final int LONGEST = 200;

  private ValueParser() {}

  static ValueReading parse(String written) {
    if (written.length() > LONGEST) {
      return ValueReading.text();
    }
    var folded = WrittenForms.fold(written).strip();
    var lead = leadIn(folded);
    var before = OperatorWords.leading(lead);
    var rest = before.rest().strip();
    var date = WrittenDate.in(rest);
    if (date.isPresent()) {
      return ValueReading.date(before.operator(), date.get().date(), date.get().residue());
    }
    if (GRADES.contains(rest)) {
      return ValueReading.grade(before.operator(), rest);
    }
    return number(before.operator(), rest, written);
  }

  private static String leadIn(String folded) {
    var matcher = LEAD_IN.matcher(folded);
    return matcher.find() ? folded.substring(matcher.end()) : folded;
  }

  private static ValueReading number(ValueOperator before, String rest, String written) {
    var percent = rest.startsWith("百分之");
    var matcher = NUMBER.matcher(percent ? rest.substring(3).strip() : rest);
    if (!matcher.matches() || YEAR.matcher(rest).matches()) {
      return ValueReading.text();
    }
    var number = new BigDecimal(matcher.group(1).replace(",", ""));
    var tail = matcher.group(2);
    if (!fits(number)) {
      return ValueReading.text();
    }
    if (SPAN.matcher(tail).matches() || TOLERANCE.matcher(tail).matches()) {
      return ValueRange.in(rest).isPresent() ? ValueReading.range() : ValueReading.text();
    }
    var behind = OperatorWords.trailing(tail.strip());
    var operator = before != null ? before : operatorOf(tail.strip(), behind);
    var unitAndResidue = behind.operator() == null ? tail.strip() : behind.rest().strip();
    if (percent) {
      return ValueReading.number(operator, number, "百分之", emptyToNull(unitAndResidue));
    }
    return withUnit(operator, number, asWritten(unitAndResidue, written));
  }

  /** 以上 alone, directly behind the number, is an operator too. */
  private static ValueOperator operatorOf(String tail, OperatorWords.Split behind) {
    return behind.operator() != null
        ? behind.operator()
        : OperatorWords.trailing("0" + tail).rest().equals("0")
            ? OperatorWords.trailing("0" + tail).operator()
            : null;
  }

  /** Folding keeps positions, so what was folded is found again in the text as written. */
  private static String asWritten(String foldedPart, String written) {
    if (foldedPart.isEmpty() || OperatorWords.trailing("0" + foldedPart).rest().equals("0")) {
      return "";
    }
    var at = WrittenForms.fold(written).lastIndexOf(foldedPart);
    return at < 0 ? foldedPart : written.substring(at, at + foldedPart.length());
  }

  private static ValueReading withUnit(ValueOperator operator, BigDecimal number, String tail) {
    var unit = UnitWords.split(tail);
    return ValueReading.number(operator, number, unit.unit(), unit.residue());
  }

  /** Whether the number can be kept without losing a digit. */
  static boolean fits(BigDecimal number) {
    var plain = number.stripTrailingZeros();
    return plain.scale() <= 4 && plain.precision() - plain.scale() <= 14;
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
