package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.ADJUSTS_NOTHING;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.NOTHING_ADJUSTED;
import static cn.jixiao.projects.ProjectRule.NOTHING_TO_SUBMIT;
import static cn.jixiao.projects.ProjectRule.PART_INCOMPLETE;
import static cn.jixiao.projects.ProjectRule.PART_ONE_MISSING;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.Submittable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What travels when a unit submits its whole text: part one, and its targets in printed order; or
 * part one alone, where all others go or went alone, or are other units'. Of a text that was
 * approved, its adjustments travel.
 *
 * @param partOne null where another unit of the department has it, or it is not adjusted
 * @param partOneAsked whether the text must have one
 * @param targets those that travel, or their adjustments
 * @param beside the unit's others of the year, which go or went alone: part one speaks of them, too
 * @param asked what the unit's region asks for in the year
 */
public record WholeText(
    DepartmentText text,
    Organization unit,
    WrittenPartOne partOne,
    boolean partOneAsked,
    List<WrittenTarget> targets,
    List<PerformanceTarget> beside,
    FrameUse asked)
    implements Submittable {

  public WholeText {
    targets = List.copyOf(targets);
    beside = List.copyOf(beside);
  }

  @Override
  public Subject subject() {
    return text.subject();
  }

  @Override
  public String title() {
    return unit.getName();
  }

  @Override
  public long organizationId() {
    return unit.getId();
  }

  @Override
  public int year() {
    return text.getYear();
  }

  @Override
  public BigDecimal amount() {
    return targets.stream()
        .map(WrittenTarget::amount)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public Set<String> writers() {
    var writers = new TreeSet<String>();
    targets.forEach(target -> writers.addAll(target.writers()));
    if (partOne != null) {
      writers.addAll(partOne.target().writers());
    }
    return writers;
  }

  @Override
  public boolean isAdjustment() {
    return text.isAdjusting();
  }

  /** The second one, where any of its adjustments follows control figures. */
  @Override
  public BudgetRound round() {
    if (!isAdjustment()) {
      return BudgetRound.UP1;
    }
    var second =
        partOne instanceof PartOneAdjustment it && it.followsFigure()
            || targets.stream().anyMatch(target -> target.round() == BudgetRound.UP2);
    return second ? BudgetRound.UP2 : null;
  }

  /** Names every part that lacks something; what is to be written is told where it is written. */
  @Override
  public void requireComplete() {
    if (targets.isEmpty() && partOne == null) {
      throw new RuleViolation(
          isAdjustment() ? NOTHING_ADJUSTED : NOTHING_TO_SUBMIT, unit.getName());
    }
    var breaches = new ArrayList<Breach>();
    if (partOne == null && partOneAsked) {
      breaches.add(Breach.of(PART_ONE_MISSING, "overall"));
    }
    if (partOne != null && partOne.draft().goal() == null) {
      breaches.add(Breach.of(MISSING, "overall.goal"));
    }
    if (partOne instanceof PartOneAdjustment adjustment && adjustment.changesNothing()) {
      breaches.add(Breach.of(ADJUSTS_NOTHING, "overall", unit.getName()));
    }
    for (var i = 0; i < targets.size(); i++) {
      lacking(targets.get(i), "targets[" + i + "]").ifPresent(breaches::add);
    }
    RuleViolation.throwIfAny(breaches);
  }

  /** What was not to be changed has passed before. */
  private Optional<Breach> lacking(WrittenTarget target, String at) {
    if (!target.getState().isEditable()) {
      return Optional.empty();
    }
    if (target.changesNothing()) {
      return Optional.of(Breach.of(ADJUSTS_NOTHING, at, target.title()));
    }
    var lacking = Completeness.breachesOf(target, asked).size();
    return lacking == 0
        ? Optional.empty()
        : Optional.of(Breach.of(PART_INCOMPLETE, at, target.title(), lacking));
  }
}
