package cn.jixiao.checks.basis;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Wording;
import java.util.regex.Pattern;

/** Whose satisfaction a row asks for. */
final class Respondents {

  private static final Pattern ASKING =
      Pattern.compile("百分比|占[^占]*?比[例重率]?|满意度|满意率|满意数?|程度|达到|调查|问卷|该项|工作|[的数]|\\d+%?");

  private Respondents() {}

  /** The words of name and description that are left without the asking itself. */
  static String of(IndicatorPaper row) {
    var named = rest(row.draft().name());
    return named.isEmpty() ? rest(row.draft().description()) : named;
  }

  private static String rest(String text) {
    return ASKING.matcher(Wording.bare(text)).replaceAll("");
  }
}
