package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an empty form prints to be filled in or left: 指标1：, ……, （≤**万元）, （100字以内）. It is no data.
 */
final class Fillers {

  private static final int LONGEST = 60;
  private static final Pattern NUMBERED =
      Pattern.compile("^指标\\s?[0-9一二三四五六七八九十]{1,2}\\s?(?:[:：]\\s?|$)");
  private static final Pattern NOTHING =
      Pattern.compile(
          "^(?:[…。.·—\\-－_/／\\\\*＊×]{1,30}|[（(]?[≥≤=＝><]?[*＊×]{1,8}[^*＊×（()）]{0,6}[)）]?"
              + "|[（(][^（()）]{0,12}字(?:以内|以下|左右|内)?[^（()）]{0,8}[)）]"
              + "|[（(](?:填写|请填|选填|可选填|如有|注[:：])[^（()）]{0,40}[)）]"
              + "|(?:本项目)?(?:不适用|无)(?:此|该|本)?(?:项)?指标|不适用|(?:本项目)?不涉及(?:此|该)?(?:项)?(?:指标)?"
              + "|(?:详见|参见|见)(?:后?附[表件]|后附).{0,8}|[X×x]{2,6}[^X×x]{0,4})$");

  private Fillers() {}

  /** The text without what the form printed; empty where nothing was filled in. */
  static String without(String text) {
    if (text.length() > LONGEST && !text.startsWith("指标")) {
      return text;
    }
    var data = NUMBERED.matcher(text).replaceFirst("");
    return NOTHING.matcher(Words.squeezed(data)).matches() ? "" : data;
  }

  /** The text on one line, or null where nothing was filled in. */
  static String lineOrNull(String raw) {
    return Words.lineOrNull(without(Words.line(raw)));
  }

  /** The lines that hold something. */
  static List<String> lines(String raw) {
    return Words.lines(raw).stream()
        .filter(line -> !NOTHING.matcher(Words.squeezed(Numbering.stripped(line))).matches())
        .toList();
  }
}
