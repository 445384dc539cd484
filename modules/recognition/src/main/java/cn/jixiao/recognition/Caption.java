package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import java.util.regex.Pattern;

/** The line above a project's table: 1.服务群众专项经费绩效目标表. */
final class Caption {

  private static final Pattern FORM =
      Pattern.compile(
          "^(?:附[件表]?\\s?[0-9一二三四五六七八九十-]{0,5}\\s?[:：.、]?\\s?)?"
              + "(?:[（(]?\\d{1,3}\\s*[.、．)）]\\s*|[（(]?[一二三四五六七八九十]{1,3}[)）、]\\s*)?"
              + "(.*?)(?:项目)?\\s*(?:支出)?(?:预算)?绩效目标(?:及指标|指标|申报|批复|设定|批复及指标|审核|自评|编制)?表"
              + "(?:[（(][^（()）]{0,20}[)）])?$");
  private static final Pattern OVERALL = Pattern.compile("整体(?:支出)?(?:预算)?绩效");

  /** What stands before 绩效目标表 without being a project's name. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:\\p{IsHan}{2,8}[市县区州旗](?=(?:19|20)\\d{2}))?(?:[（(]?(?:19|20)\\d{2}\\s*年?度?[)）]?|(?:市|区|县|州|省|旗)直|部门|单位|预算|财政|支出|项目|专项|资金|一般性|省级|市级|区级|县级|镇级|乡镇|本级|及|和|\\s){0,12}$");

  private static final Pattern TITLE_OF_UNIT =
      Pattern.compile("(?:政府|委员会|管委会|局|办公室|街道办|办事处|中心|镇|乡)\\s*(?:19|20)\\d{2}\\s*年");
  private static final int LONGEST = 80;

  private Caption() {}

  static boolean matches(String text) {
    if (text.length() > 4 * LONGEST) {
      return false;
    }
    var line = Words.line(text);
    return line.length() <= LONGEST && line.contains("绩效目标") && FORM.matcher(line).matches();
  }

  /** Whether it is the caption of the whole department's target. */
  static boolean isOverall(String text) {
    return OVERALL.matcher(text).find();
  }

  /** The project's name in it; null where it names none. */
  static String name(String text) {
    var matcher = FORM.matcher(Words.line(text));
    if (!matcher.matches() || isOverall(text)) {
      return null;
    }
    var name = matcher.group(1);
    return NO_NAME.matcher(name).matches() || TITLE_OF_UNIT.matcher(name).find()
        ? null
        : Words.lineOrNull(name);
  }

  /**
   * The text of a cell without a caption that slid into its end; the same text if there is none.
   */
  static String without(String text) {
    var last = text.lastIndexOf('\n');
    return last > 0 && isGlued(text.substring(last + 1)) ? text.substring(0, last) : text;
  }

  /** The caption that slid into the end of a cell, or null. */
  static String gluedTo(String text) {
    var last = text.lastIndexOf('\n');
    return last > 0 && isGlued(text.substring(last + 1)) ? text.substring(last + 1) : null;
  }

  private static boolean isGlued(String line) {
    return line.length() <= LONGEST && matches(line);
  }
}
