package cn.jixiao.checks.meaning;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.List;
import java.util.Optional;

/** A goal counts the same thing otherwise than the purpose: 23个行政村 here, 22个行政村 there. */
@Catalogued(id = "C38a", severity = Severity.WARN)
class CountsDiffer implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var inPurpose = Counted.in(target.draft().purpose());
    if (inPurpose.isEmpty()) {
      return;
    }
    var goals = target.draft().goals();
    for (var i = 0; i < goals.size(); i++) {
      var inGoal = Counted.in(goals.get(i));
      for (var counted : inGoal) {
        var other = contradicting(inPurpose, counted);
        if (other.isPresent() && !counted.isPart() && isAlone(counted, inGoal)) {
          found.tell(
              target,
              "goals[" + i + "]",
              counted.written(),
              counted.written(),
              other.get().written());
        }
      }
    }
  }

  private static Optional<Counted> contradicting(List<Counted> inPurpose, Counted counted) {
    return inPurpose.stream()
        .filter(counted::contradicts)
        .filter(other -> !other.isPart() && isAlone(other, inPurpose))
        .findFirst();
  }

  /** Where a sentence names two numbers of a thing, one is a part or a change of the other. */
  private static boolean isAlone(Counted counted, List<Counted> sentence) {
    return sentence.stream().noneMatch(counted::contradicts);
  }
}
