package cn.jixiao.checks.wording;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Passage;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.Optional;

/** A rule that reads every text of a target and of part one, one by one, for one kind of slip. */
abstract class SlipCheck implements TargetCheck, PaperCheck {

  /** The first slip in a text. */
  abstract Optional<Slip> slipIn(String text);

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var passage : target.passages()) {
      slipIn(passage.text())
          .ifPresent(
              slip ->
                  found.tell(
                      target,
                      repair(passage, slip),
                      passage.field(),
                      slip.seen(),
                      slip.seen(),
                      slip.proper()));
    }
  }

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    for (var passage : paper.passages()) {
      slipIn(passage.text())
          .ifPresent(
              slip ->
                  found.tellOverall(
                      repair(passage, slip),
                      passage.field(),
                      slip.seen(),
                      slip.seen(),
                      slip.proper()));
    }
  }

  private static Repair repair(Passage passage, Slip slip) {
    return slip.healed() == null ? null : new Repair(passage.field(), slip.healed());
  }
}
