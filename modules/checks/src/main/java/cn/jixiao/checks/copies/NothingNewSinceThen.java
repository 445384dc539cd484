package cn.jixiao.checks.copies;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Copy;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * C33, over the years: but for its numbers the text is that of the same project in another year
 * (多年不变). That may well be right, so it is a hint.
 */
@Catalogued(id = "C33c", severity = Severity.HINT, limits = "share=0.95")
class NothingNewSinceThen implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    target.paper().surroundings().copiesOf(target).stream()
        .filter(Copy::ownPast)
        .filter(copy -> copy.share().compareTo(found.limit("share")) >= 0)
        .findFirst()
        .ifPresent(
            copy ->
                found.tell(
                    target,
                    copy.field(),
                    copy.seen(),
                    String.valueOf(copy.year()),
                    Match.percent(copy.share())));
  }
}
