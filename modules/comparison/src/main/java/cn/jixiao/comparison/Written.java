package cn.jixiao.comparison;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/** Words and numbers as they are compared. */
public final class Written {

  /** Signs that look like common characters and come in their place out of fonts and converters. */
  private static final Pattern LOOK_ALIKES =
      Pattern.compile(
          "[\\u2E80-\\u2FDF\\uF900-\\uFAFF]+|\\p{InCJK_Compatibility_Ideographs_Supplement}+");

  private static final Pattern OUTER_BLANKS = Pattern.compile("(?m)^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  private Written() {}

  public static boolean same(String one, String other) {
    return Objects.equals(folded(one), folded(other));
  }

  /** The text without what no reader sees; null where nothing is stated. */
  public static String folded(String text) {
    if (text == null) {
      return null;
    }
    var trimmed = OUTER_BLANKS.matcher(text).replaceAll("");
    var folded =
        LOOK_ALIKES
            .matcher(trimmed)
            .replaceAll(sign -> Normalizer.normalize(sign.group(), Normalizer.Form.NFKC));
    return folded.isEmpty() ? null : folded;
  }

  /** One number has one text: 85.00 and 85 are both 85. */
  static String number(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
