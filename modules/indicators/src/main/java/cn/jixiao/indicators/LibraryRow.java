package cn.jixiao.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An entry of the library as it is listed and picked from.
 *
 * @param topic code of a topic, or {@link LibraryEntry#GENERAL}
 * @param decisionComment why it was declined, or what was said when it was approved; may be null
 */
public record LibraryRow(
    long entryId,
    String topic,
    IndicatorCategory category,
    String name,
    String description,
    ValueOperator operator,
    BigDecimal number,
    String measureUnit,
    Direction direction,
    String basis,
    String method,
    EntryState state,
    String proposedBy,
    Instant proposedAt,
    String decisionComment)
    implements Serializable {

  public LibraryRow {
    number = number == null ? null : plain(number);
  }

  /** A typical value as a form has it: ≥95%. Null where there is none. */
  public String value() {
    if (number == null) {
      return null;
    }
    return (operator == null ? "" : operator.symbol())
        + number.toPlainString()
        + (measureUnit == null ? "" : measureUnit);
  }

  /** The same with a gap where each unit puts in a number of its own: ≤…万元. */
  public String pattern() {
    if (number != null || operator == null && measureUnit == null) {
      return value();
    }
    return (operator == null ? "" : operator.symbol())
        + "…"
        + (measureUnit == null ? "" : measureUnit);
  }

  /** Without the zeros with which the database fills it up. */
  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
