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

  static ValueReading range() {
    return new ValueReading(ValueKind.RANGE, null, null, null, null, null, null);
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
    return unit == null || isSame(given, unit) || isWhole(given);
  }

  /**
   * The unit as the text has it, or as given, where the text leaves it open or says it at length.
   */
  String unit(String given) {
    return given != null && (unit == null || !isSame(given, unit)) ? given : unit;
  }

  /** Whether this unit is everything that stands behind the number. */
  boolean isWhole(String given) {
    return residue != null && isSame(given, (unit == null ? "" : unit) + residue);
  }

  private static boolean isSame(String one, String other) {
    return Objects.equals(MeasureUnit.normalise(one), MeasureUnit.normalise(other));
  }
}
