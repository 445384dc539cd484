package cn.jixiao.checks;

import cn.jixiao.indicators.WrittenForms;
import java.util.regex.Pattern;

/** What several rules ask of a sentence: its bare signs, whether it names a number. */
public final class Wording {

  private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:目标)?[(]?\\d{1,2}\\s*[)].?|^\\s*(?:目标)?\\d{1,2}\\s*[.、:]");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年度?(?!\\d{1,2}月)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|(?:[二两三四五六七八九十百千][十百千]?|[一二三四五六七八九]?[十百千])+"
              + "(?:余|多)?(?:个|座|次|场|名|人|户|条|处|公里|亩|成|件|项|套|台|天|期|家)"
              + "|全部|全覆盖|全面覆盖|百分之|百分百|“零”|\"零\"|零(?:事故|上访|发生|投诉|火灾|伤亡)"
              + "|不发生|翻番|一半|为零");
  private static final int EXCERPT = 40;

  private Wording() {}

  /** Letters, digits and ideographs alone, in one width: what two texts are compared by. */
  public static String bare(String text) {
    return text == null ? "" : NO_SIGN.matcher(WrittenForms.fold(text)).replaceAll("");
  }

  /** Whether the sentence names an amount, a date or another measure; its numbering is none. */
  public static boolean saysNumber(String text) {
    if (text == null) {
      return false;
    }
    var body = NUMBERING.matcher(WrittenForms.fold(text)).replaceFirst("");
    return NUMBER.matcher(YEAR.matcher(body).replaceAll("")).find();
  }

  /** The beginning of a long text, to be quoted. */
  public static String excerpt(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }
}
