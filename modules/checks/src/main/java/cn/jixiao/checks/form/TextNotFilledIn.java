package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Passage;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.Optional;

/**
 * A text that only fills its cell (0, --, 同上) or has a place that was to be filled in later (XX个村).
 * A basis that says nothing is another rule's.
 */
@Catalogued(id = "C02a", severity = Severity.BLOCK)
class TextNotFilledIn implements TargetCheck, PaperCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var passage : target.passages()) {
      seen(passage).ifPresent(seen -> found.tell(target, passage.field(), seen, seen));
    }
  }

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    for (var passage : paper.passages()) {
      seen(passage).ifPresent(seen -> found.tellOverall(passage.field(), seen, seen));
    }
  }

  private static Optional<String> seen(Passage passage) {
    var text = passage.text();
    if (passage.field().endsWith(".basis")) {
      return Placeholders.isEmpty(text) ? Optional.empty() : Placeholders.gapIn(text);
    }
    var empty =
        passage.field().endsWith(".value")
            ? Placeholders.isEmptyValue(text)
            : Placeholders.isEmpty(text);
    return empty ? Optional.of(text) : Placeholders.gapIn(text);
  }
}
