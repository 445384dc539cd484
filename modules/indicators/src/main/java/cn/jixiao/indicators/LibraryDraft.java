package cn.jixiao.indicators;

import static cn.jixiao.indicators.IndicatorRule.NO_TYPICAL_NUMBER;

import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;

/**
 * An entry of the library as somebody proposes it.
 *
 * @param topic code of a topic, or {@link LibraryEntry#GENERAL}
 * @param category of the second level
 * @param operator null where the value is a grade or a text
 * @param number a typical value, to be replaced by the unit's own; may be null
 * @param basis what the value usually rests on
 * @param method how it is measured
 */
public record LibraryDraft(
    String topic,
    IndicatorCategory category,
    String name,
    String description,
    ValueOperator operator,
    BigDecimal number,
    String measureUnit,
    Direction direction,
    String basis,
    String method) {

  public LibraryDraft {
    topic = text(topic);
    name = text(name);
    description = text(description);
    measureUnit = text(measureUnit);
    basis = text(basis);
    method = text(method);
  }

  /**
   * The same with the typical value as one text: ≥95%.
   *
   * @throws RuleViolation where it says no number
   */
  public static LibraryDraft typed(
      String topic,
      IndicatorCategory category,
      String name,
      String description,
      String value,
      Direction direction,
      String basis,
      String method) {
    var read = text(value) == null ? null : TargetValue.of(text(value), null, null, null);
    if (read != null && (read.getKind() != ValueKind.NUMBER || read.getResidue() != null)) {
      throw RuleViolation.at("value", NO_TYPICAL_NUMBER, text(value));
    }
    return new LibraryDraft(
        topic,
        category,
        name,
        description,
        read == null ? null : read.getOperator(),
        read == null ? null : read.getNumber(),
        read == null ? null : read.getUnit(),
        direction,
        basis,
        method);
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
  }
}
