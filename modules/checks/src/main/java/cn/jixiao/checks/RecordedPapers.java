package cn.jixiao.checks;

import cn.jixiao.checks.copies.Asked;
import cn.jixiao.checks.copies.Copies;
import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.ControlFigure;
import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of units as they are recorded, as far as the person who asks sees them. */
@ApplicationScoped
class RecordedPapers {

  @Inject SettingRepository settings;
  @Inject Copies copies;
  @Inject ProjectService projects;
  @Inject DepartmentTargetService departmentTargets;
  @Inject ControlFigureService controlFigures;

  /**
   * A unit's text, and by which settings it is judged.
   *
   * @param targets in printed order
   */
  record Recorded(List<PerformanceTarget> targets, DepartmentPaper paper, Settings settings) {}

  /** The whole text of a year, with what was copied into any of its projects. */
  Recorded of(Organization unit, int year) {
    var targets = printed(unit, year);
    var drafts = targets.stream().map(PerformanceTarget::draft).toList();
    var region = settings.of(unit.getId(), year);
    var asked =
        IntStream.range(0, targets.size())
            .mapToObj(i -> asked(i + 1, targets.get(i), drafts.get(i), region))
            .toList();
    return recorded(unit, year, targets, drafts, region, asked, null);
  }

  /**
   * The text in which something else is being written into a target, of which copies are told. One
   * that was given up is in no text any more and stands alone.
   */
  Recorded of(Organization unit, PerformanceTarget target, TargetDraft written) {
    var targets = printed(unit, target.year());
    var region = settings.of(unit.getId(), target.year());
    if (!targets.contains(target)) {
      var around = copies.around(List.of(asked(1, target, written, region)));
      var alone = DepartmentPaper.alone(region, target.year(), written, around);
      return new Recorded(List.of(target), alone, region.settings());
    }
    var drafts = targets.stream().map(it -> it.equals(target) ? written : it.draft()).toList();
    var asked = List.of(asked(targets.indexOf(target) + 1, target, written, region));
    return recorded(unit, target.year(), targets, drafts, region, asked, target);
  }

  /** Codes repeat between regions: what another unit with the same one has is not this one's. */
  private List<PerformanceTarget> printed(Organization unit, int year) {
    return projects.printed(unit.getCode(), year).stream()
        .filter(target -> target.organizationId() == unit.getId())
        .toList();
  }

  private Recorded recorded(
      Organization unit,
      int year,
      List<PerformanceTarget> targets,
      List<TargetDraft> drafts,
      RegionSettings region,
      List<Asked> asked,
      PerformanceTarget written) {
    var overall =
        departmentTargets.of(List.of(unit.getId()), year).stream()
            .findFirst()
            .map(DepartmentTarget::draft)
            .orElse(DepartmentPaper.NO_PART_ONE);
    var around = copies.around(asked);
    if (!overall.isEmpty()) {
      around = around.alongside(projects.alongside(unit.getId(), year));
    }
    around = around.within(figures(unit, year, targets, drafts, written));
    var paper = new DepartmentPaper(region.origin(), region.frame(), year, overall, drafts, around);
    return new Recorded(targets, paper, region.settings());
  }

  /**
   * What the unit has yet to follow. Its other targets count as they are revised, as far as this
   * person sees that.
   *
   * @param written the target into which a draft is being written; null for none
   */
  private Figures figures(
      Organization unit,
      int year,
      List<PerformanceTarget> targets,
      List<TargetDraft> drafts,
      PerformanceTarget written) {
    var texts = targets.stream().map(projects::written).toList();
    if (texts.stream().allMatch(text -> text.figureToFollow().isEmpty())) {
      return Figures.NONE;
    }
    var open = new HashMap<Integer, BigDecimal>();
    var sum = BigDecimal.ZERO;
    for (var i = 0; i < targets.size(); i++) {
      var number = i + 1;
      var isWritten = targets.get(i).equals(written);
      var budget = isWritten ? drafts.get(i).budget() : texts.get(i).amount();
      texts
          .get(i)
          .figureToFollow()
          .filter(figure -> isWritten || !figure.says(budget))
          .ifPresent(figure -> open.put(number, figure.getAmount()));
      sum = budget == null ? sum : sum.add(budget);
    }
    var all = all(targets);
    var total = controlFigures.totalOf(unit.getId(), year).orElse(all);
    return new Figures(open, total, sum, all.compareTo(total) == 0);
  }

  /** What these targets may have together. */
  private static BigDecimal all(List<PerformanceTarget> targets) {
    return targets.stream()
        .flatMap(target -> target.figure().stream())
        .map(ControlFigure::getAmount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Asked asked(
      int number, PerformanceTarget target, TargetDraft written, RegionSettings region) {
    return new Asked(number, written, region.origin(), target.year(), target.getId());
  }
}
