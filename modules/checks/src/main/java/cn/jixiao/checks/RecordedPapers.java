package cn.jixiao.checks;

import cn.jixiao.checks.copies.Asked;
import cn.jixiao.checks.copies.Copies;
import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.ControlFigure;
import cn.jixiao.projects.ControlFigureService;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.WrittenTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /**
   * The whole text of a year as this person looks at it, with what was copied into any of its
   * projects.
   */
  Recorded of(Organization unit, int year) {
    var targets = printed(unit, year);
    var written = targets.stream().map(projects::written).toList();
    var drafts = written.stream().map(WrittenTarget::draft).toList();
    var region = settings.of(unit.getId(), year);
    var asked =
        IntStream.range(0, targets.size())
            .mapToObj(i -> asked(i + 1, targets.get(i), drafts.get(i), region))
            .toList();
    return recorded(unit, year, written, drafts, region, asked);
  }

  /**
   * The text in which something else is being written into a target, of which copies are told. One
   * that was given up is in no text any more and stands alone.
   */
  Recorded of(Organization unit, PerformanceTarget target, TargetDraft draft) {
    var targets = printed(unit, target.year());
    var region = settings.of(unit.getId(), target.year());
    if (!targets.contains(target)) {
      var around = copies.around(List.of(asked(1, target, draft, region)));
      var alone = DepartmentPaper.alone(region, target.year(), draft, around);
      return new Recorded(List.of(target), alone, region.settings());
    }
    var written = targets.stream().map(projects::written).toList();
    var drafts =
        written.stream().map(it -> it.target().equals(target) ? draft : it.draft()).toList();
    var asked = List.of(asked(targets.indexOf(target) + 1, target, draft, region));
    return recorded(unit, target.year(), written, drafts, region, asked);
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
      List<WrittenTarget> written,
      List<TargetDraft> drafts,
      RegionSettings region,
      List<Asked> asked) {
    var overall =
        departmentTargets.of(List.of(unit.getId()), year).stream()
            .findFirst()
            .map(it -> departmentTargets.written(it).draft())
            .orElse(DepartmentPaper.NO_PART_ONE);
    var around = copies.around(asked);
    if (!overall.isEmpty()) {
      around = around.alongside(projects.alongside(unit.getId(), year));
    }
    around = around.within(figures(unit.getId(), year, written, drafts));
    var paper = new DepartmentPaper(region.origin(), region.frame(), year, overall, drafts, around);
    var targets = written.stream().map(WrittenTarget::target).toList();
    return new Recorded(targets, paper, region.settings());
  }

  /**
   * What the unit has yet to follow.
   *
   * @param written its targets, or their adjustments
   * @param drafts what each of them is to say
   */
  Figures figures(long unitId, int year, List<WrittenTarget> written, List<TargetDraft> drafts) {
    if (written.stream().allMatch(it -> it.figureToFollow().isEmpty())) {
      return Figures.NONE;
    }
    var open = new HashMap<Integer, BigDecimal>();
    for (var i = 0; i < written.size(); i++) {
      var number = i + 1;
      var budget = drafts.get(i).budget();
      written
          .get(i)
          .figureToFollow()
          .filter(figure -> !figure.says(budget))
          .ifPresent(figure -> open.put(number, figure.getAmount()));
    }
    var all =
        sum(
            written.stream()
                .flatMap(it -> it.target().figure().stream())
                .map(ControlFigure::getAmount));
    var total = controlFigures.totalOf(unitId, year).orElse(all);
    var sum = sum(drafts.stream().map(TargetDraft::budget));
    return new Figures(open, total, sum, all.compareTo(total) == 0);
  }

  private static BigDecimal sum(Stream<BigDecimal> amounts) {
    return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Asked asked(
      int number, PerformanceTarget target, TargetDraft written, RegionSettings region) {
    return new Asked(number, written, region.origin(), target.year(), target.getId());
  }
}
