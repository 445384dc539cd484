package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import java.util.regex.Pattern;

/**
 * A paragraph of part one begins with an earlier year: taken over from the text of that year. A
 * title may, as the project that it stands for.
 */
@Catalogued(id = "C36b", severity = Severity.WARN)
class PartOneOfAnotherYear implements PaperCheck {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^[\\s\\p{P}一二三四五六七八九十•\\d]{0,8}?(20\\d{2})\\s*年度?[，,、：:\\s]?(?!\\s*\\d|底|末|以来|起|至)");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    if (paper.year() == null) {
      return;
    }
    for (var passage : paper.passages()) {
      var beginning = BEGINNING.matcher(passage.text());
      if (!passage.field().endsWith(".title")
          && beginning.find()
          && Integer.parseInt(beginning.group(1)) < paper.year()) {
        var seen = beginning.group().strip();
        found.tellOverall(passage.field(), seen, beginning.group(1), String.valueOf(paper.year()));
      }
    }
  }
}
