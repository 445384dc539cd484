package cn.jixiao.recognition;

import java.util.regex.Pattern;

/** The name of a sheet, which may be that of the only project on it. */
final class SheetName {

  /** What programs and people write there without thinking of a project. */
  private static final Pattern OF_NO_PROJECT =
      Pattern.compile(
          "(?i)^(?:sheet|工作表|表|附[件表]|table)?[\\s\\d一二三四五六七八九十()（）.-]*$|绩效|预算|目标|汇总|总表|明细|封面|目录|说明|申报");

  private SheetName() {}

  static boolean namesProject(String sheet) {
    return sheet != null && !OF_NO_PROJECT.matcher(sheet).find();
  }
}
