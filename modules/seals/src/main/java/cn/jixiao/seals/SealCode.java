package cn.jixiao.seals;

import static cn.jixiao.seals.SealRule.MISTYPED_CODE;

import cn.jixiao.shared.RuleViolation;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code by which a seal is found, as it is printed: {@code 7KQM-2X9D-FH4T}. Eleven signs are
 * made by chance, 54 bits, so that none can be guessed; the twelfth tells a mistyped sign and two
 * that changed places.
 */
final class SealCode {

  /** Nothing that looks like something else: no 0 and O, no 1, I and L. Their number is a prime. */
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
  private static final SecureRandom RANDOM = new SecureRandom();

  private SealCode() {}

  static String fresh() {
    var code = new StringBuilder();
    while (code.length() < LENGTH - 1) {
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return grouped(code.append(check(code)).toString());
  }

  /** The code that somebody typed, in whatever letters, with or without lines between. */
  static String read(String typed) {
    var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    var code = BETWEEN.matcher(folded).replaceAll("");
    var known = code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    if (!known || code.charAt(LENGTH - 1) != check(code)) {
      throw RuleViolation.at("code", MISTYPED_CODE);
    }
    return grouped(code);
  }

  /** Every place weighs differently, and no weight is a multiple of the number of signs. */
  private static char check(CharSequence code) {
    var sum = 0;
    for (var i = 0; i < LENGTH - 1; i++) {
      sum += (i + 1) * SIGNS.indexOf(code.charAt(i));
    }
    return SIGNS.charAt(sum % SIGNS.length());
  }

  private static String grouped(String code) {
    return String.join(
        "-", code.substring(0, GROUP), code.substring(GROUP, 2 * GROUP), code.substring(2 * GROUP));
  }
}
