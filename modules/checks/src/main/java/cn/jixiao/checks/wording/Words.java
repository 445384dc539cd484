package cn.jixiao.checks.wording;

import cn.jixiao.indicators.WrittenForms;
import java.util.regex.Pattern;

/** Texts without what makes no difference: blanks, signs, width. */
final class Words {

  private static final Pattern SIGNS = Pattern.compile("[\\s\\p{P}]+");

  private Words() {}

  /** Empty where nothing is written. */
  static String of(String text) {
    return text == null ? "" : SIGNS.matcher(WrittenForms.fold(text)).replaceAll("");
  }
}
