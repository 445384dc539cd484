package cn.jixiao.checks.copies;

import static java.util.Objects.requireNonNullElse;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Copy;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.List;
import java.util.function.Predicate;

/**
 * C33, beyond the paper: the text stands in what another unit, or the unit for another project in
 * another year, has submitted (照搬照抄). Who wrote it first has not copied: where the unit's own past
 * says the same, only what is older than that counts.
 */
@Catalogued(id = "C33b", severity = Severity.WARN, limits = "share=0.60")
class TextFromElsewhere implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var copies = target.paper().surroundings().copiesOf(target);
    var foreign =
        copies.stream()
            .filter(copy -> copy.share().compareTo(found.limit("share")) >= 0)
            .filter(Predicate.not(Copy::ownPast))
            .filter(copy -> !wasOwnBefore(copy, copies))
            .toList();
    if (!foreign.isEmpty()) {
      tell(target, foreign, found);
    }
  }

  private static void tell(TargetPaper target, List<Copy> foreign, Findings found) {
    var nearest = foreign.get(0);
    found.tell(
        target,
        nearest.field(),
        nearest.seen(),
        requireNonNullElse(nearest.unitName(), Unnamed.UNIT),
        requireNonNullElse(nearest.projectName(), Unnamed.PROJECT),
        String.valueOf(nearest.year()),
        Match.percent(nearest.share()));
  }

  private static boolean wasOwnBefore(Copy copy, List<Copy> copies) {
    return copies.stream()
        .filter(Copy::ownPast)
        .anyMatch(own -> own.year() <= copy.year() && own.share().compareTo(copy.share()) >= 0);
  }
}
