package cn.jixiao.checks.basis;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Words;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The whole list to choose from was pasted: 历史标准 行业标准 计划标准. */
@Catalogued(id = "C26f", severity = Severity.WARN, limits = "options=3")
class OptionsPasted implements TargetCheck {

  private static final Words OPTIONS = Words.beside(OptionsPasted.class, "options.txt");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var basis = row.draft().basis();
      if (basis != null && options(basis) >= found.limit("options").intValue()) {
        found.tell(target, row.at("basis"), basis, row.index() + 1, basis, options(basis));
      }
    }
  }

  /** How many options a cell holds that holds nothing else. */
  private static long options(String basis) {
    var words = Arrays.stream(BETWEEN.split(basis)).filter(word -> !word.isEmpty()).toList();
    return OPTIONS.haveAll(words) ? words.stream().distinct().count() : 0;
  }
}
