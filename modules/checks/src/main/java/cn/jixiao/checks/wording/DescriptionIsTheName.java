package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A description that only repeats the name, perhaps with two signs more (全部发放 / 全部发放到位). */
@Catalogued(id = "C14a", severity = Severity.WARN)
class DescriptionIsTheName implements TargetCheck {

  private static final int HARDLY_MORE = 2;

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var name = Words.of(row.draft().name());
      var description = Words.of(row.draft().description());
      if (!name.isEmpty()
          && description.startsWith(name)
          && description.length() - name.length() <= HARDLY_MORE) {
        var seen = row.draft().description();
        found.tell(target, row.at("description"), seen, seen);
      }
    }
  }
}
