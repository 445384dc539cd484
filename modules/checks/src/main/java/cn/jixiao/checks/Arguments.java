package cn.jixiao.checks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What a finding's sentence is filled with, as texts. */
public final class Arguments {

  private static final String SEPARATOR = "\u001f";

  private final List<String> texts;

  private Arguments(List<String> texts) {
    this.texts = texts;
  }

  static Arguments of(List<Object> values) {
    return new Arguments(values.stream().map(Arguments::text).toList());
  }

  static Arguments fromStored(String stored) {
    return new Arguments(stored.isEmpty() ? List.of() : Arrays.asList(stored.split(SEPARATOR, -1)));
  }

  /**
   * A constant is kept as the key of its word, which differs between languages; what nobody stated
   * is a stroke.
   */
  private static String text(Object value) {
    if (value == null) {
      return "—";
    }
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
  }

  List<Object> texts() {
    return List.copyOf(texts);
  }

  String stored() {
    return String.join(SEPARATOR, texts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Arguments that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }
}
