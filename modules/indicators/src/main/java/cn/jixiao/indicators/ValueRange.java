package cn.jixiao.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An aim between two numbers, both included: 90%-95%, 3～5次, 100±5毫米.
 *
 * @param unit the unit in half-width signs, or null
 */
public record ValueRange(BigDecimal from, BigDecimal to, String unit) {

  private static final String NUMBER = "(-?\\d{1,14}(?:\\.\\d{1,4})?)";
  private static final String UNIT = "([^\\d\\s~±至到-]{0,8})";
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^" + NUMBER + "\\s?" + UNIT + "\\s?(?:-|~|至|到)\\s?" + NUMBER + "\\s?" + UNIT + "$");
  private static final Pattern AROUND =
      Pattern.compile("^" + NUMBER + "\\s?" + UNIT + "\\s?±\\s?" + NUMBER + "\\s?" + UNIT + "$");

  /** The range a text is, if it is one: from the smaller to the larger number. */
  static Optional<ValueRange> in(String written) {
    var folded = WrittenForms.fold(written).strip();
    var around = AROUND.matcher(folded);
    if (around.matches()) {
      var middle = new BigDecimal(around.group(1));
      var tolerance = new BigDecimal(around.group(3));
      return of(
          middle.subtract(tolerance), middle.add(tolerance), around.group(2), around.group(4));
    }
    var between = BETWEEN.matcher(folded);
    return between.matches()
        ? of(
            new BigDecimal(between.group(1)),
            new BigDecimal(between.group(3)),
            between.group(2),
            between.group(4))
        : Optional.empty();
  }

  /** Two units that differ are no range of one thing: 3天-5次. */
  private static Optional<ValueRange> of(BigDecimal from, BigDecimal to, String one, String other) {
    var agree = one.isEmpty() || other.isEmpty() || one.equals(other);
    var unit = other.isEmpty() ? one : other;
    return agree && from.compareTo(to) <= 0
        ? Optional.of(new ValueRange(from, to, unit.isEmpty() ? null : unit))
        : Optional.empty();
  }
}
