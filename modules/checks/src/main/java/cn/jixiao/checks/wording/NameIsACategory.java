package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.WordList;
import java.util.HashSet;
import java.util.Set;

/** An indicator named by a category instead of by what is measured: 社会影响力, 经济成本指标. */
@Catalogued(id = "C13a", severity = Severity.WARN)
class NameIsACategory implements TargetCheck {

  private static final Set<String> CATEGORIES =
      new HashSet<>(WordList.beside(NameIsACategory.class, "category-words.txt"));

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var name = row.draft().name();
      if (name != null && !Level2AsName.isIn(row) && CATEGORIES.contains(Words.of(name))) {
        found.tell(target, row.at("name"), name, name);
      }
    }
  }
}
