package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import java.util.regex.Pattern;

/** The line above a project's table: 1.服务群众专项经费绩效目标表. */
final class Caption {

  private static final Pattern FORM =
      Pattern.compile(
          "^(?:\\d{1,3}\\s*[.、．]\\s*|[（(]?[一二三四五六七八九十]{1,3}[)）、]\\s*)?(.*?)(?:项目)?\\s*(?:支出)?绩效目标(?:指标|申报)?表(?:[（(]草稿[)）])?$");
  private static final int LONGEST = 80;

  private Caption() {}

  static boolean matches(String text) {
    if (text.length() > 4 * LONGEST) {
      return false;
    }
    var line = Words.line(text);
    return line.length() <= LONGEST && line.contains("绩效目标") && FORM.matcher(line).matches();
  }

  /** The project's name in it; null where it names none. */
  static String name(String text) {
    var matcher = FORM.matcher(Words.line(text));
    return matcher.matches() ? Words.lineOrNull(matcher.group(1)) : null;
  }
}
