package cn.jixiao.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a written value says.
 *
 * @param unit the unit as written
 * @param residue what stands behind number and unit, or behind the date, and is neither
 */
record ValueReading(
    ValueKind kind,
    ValueOperator operator,
    BigDecimal number,
    String unit,
    LocalDate date,
    String grade,
    String residue) {

  static ValueReading text() {
    return new ValueReading(ValueKind.TEXT, null, null, null, null, null, null);
  }

  static ValueReading grade(ValueOperator operator, String grade) {
    return new ValueReading(ValueKind.GRADE, operator, null, null, null, grade, null);
  }

  static ValueReading date(ValueOperator operator, LocalDate date, String residue) {
    return new ValueReading(ValueKind.DATE, operator, null, null, date, null, residue);
  }

  static ValueReading number(
      ValueOperator operator, BigDecimal number, String unit, String residue) {
    return new ValueReading(ValueKind.NUMBER, operator, number, unit, null, null, residue);
  }

  /** Whether the text can be understood to name this unit, be it that we took it for residue. */
  boolean agreesOnUnit(String given) {
    if (unit == null) {
      return true;
    }
    var whole = residue == null ? unit : unit + residue;
    var wanted = MeasureUnit.normalise(given);
    return Objects.equals(wanted, MeasureUnit.normalise(unit))
        || Objects.equals(wanted, MeasureUnit.normalise(whole));
  }
}
