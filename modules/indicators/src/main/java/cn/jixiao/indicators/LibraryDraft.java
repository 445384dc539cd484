package cn.jixiao.indicators;

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

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
  }
}
