package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.BUDGET_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.BudgetYears;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Issues control figures to units (一下) and shows them to whoever sees the unit's targets. What the
 * unit makes of them (二上) are adjustments of its targets.
 */
@ApplicationScoped
@Transactional
@Retried
public class ControlFigureService {

  private static final List<Role> ISSUERS = List.of(BUDGET_REVIEWER, PERFORMANCE_REVIEWER);

  @Inject ControlFigureRepository figures;
  @Inject ControlFigureIssuing issuing;
  @Inject TargetRepository targets;
  @Inject OrganizationService organizations;
  @Inject CurrentUser user;

  /** A page of the units this person oversees, with what they declared and may have. */
  public FiguresPage page(FiguresFilter filter) {
    user.require(OverseenUnits.roles());
    return FiguresPage.of(found(filter), filter.first(), filter.size());
  }

  /** All rows as they stand at one moment, whatever page the filter asks for. */
  public List<FiguresRow> rows(FiguresFilter filter) {
    user.require(OverseenUnits.roles());
    return found(filter);
  }

  private List<FiguresRow> found(FiguresFilter filter) {
    return figures.units(user, filter).stream()
        .filter(unit -> filter.round() == null || filter.round() == unit.round())
        .toList();
  }

  /** The figures of a unit and year beside what it declared. */
  public UnitFigures of(String unitCode, int year) {
    user.requireLogin();
    return found(organizations.unitByCode(unitCode), year);
  }

  /** The same, found by its total: what a notice leads to. */
  public UnitFigures of(long figureId) {
    user.requireLogin();
    var total = figures.get(figureId);
    return found(organizations.get(total.getOrganizationId()), total.getYear());
  }

  /** What a unit may have in all; nothing where no figure was issued. */
  public Optional<BigDecimal> totalOf(long unitId, int year) {
    user.requireSight(unitId, Role.business().toArray(Role[]::new));
    return figures.total(unitId, year).map(ControlFigure::getAmount);
  }

  /**
   * Issues the figures of a unit: all of them, those that change with a reason. The bureau that
   * serves the unit does; who stands in there does for whom they stand in.
   *
   * @param readVersion of the figures that the person read before, 0 where there were none
   * @throws OptimisticLockException when somebody else issued or corrected some since
   */
  public UnitFigures issue(String unitCode, int year, int readVersion, ControlFiguresDraft draft) {
    var unit = organizations.unitByCode(unitCode);
    var bureau = bureauOf(unit);
    user.requireAt(issuer(bureau).orElse(PERFORMANCE_REVIEWER), bureau);
    BudgetYears.require(year, YEAR_OUT_OF_RANGE);
    var total = figures.total(unit.getId(), year).orElse(null);
    if (UnitFigures.version(total) != readVersion) {
      throw new OptimisticLockException("Read version " + readVersion);
    }
    var all = targets.ofUnit(unit.getId(), year);
    var rules = new ControlFigureRules(draft, total, approved(all), waiting(all));
    RuleViolation.throwIfAny(rules.breaches());
    var reason = rules.corrects() ? draft.reason() : null;
    var issued = issuing.carryOut(draft, unit, year, total, approved(all), reason);
    return shown(unit, year, issued, all, true);
  }

  private UnitFigures found(Organization unit, int year) {
    var total = figures.total(unit.getId(), year).orElse(null);
    return shown(unit, year, total, targets.ofUnit(unit.getId(), year), mayIssue(unit));
  }

  private UnitFigures shown(
      Organization unit,
      int year,
      ControlFigure total,
      List<PerformanceTarget> all,
      boolean issuable) {
    var insight = user.mayAny(unit.getId(), Role.insight());
    var rows = approved(all).stream().map(it -> TargetFigure.of(it, revision(it, insight)));
    return new UnitFigures(unit, year, total, rows.toList(), waiting(all), issuable);
  }

  /** The bureau learns of a revision when it is submitted. */
  private static TargetState revision(PerformanceTarget target, boolean insight) {
    return target
        .adjustment()
        .filter(Adjustment::followsFigure)
        .filter(it -> insight || it.getSubmissionId() != null)
        .map(Adjustment::getState)
        .orElse(null);
  }

  private static List<PerformanceTarget> approved(List<PerformanceTarget> all) {
    return all.stream().filter(it -> it.getState() == TargetState.APPROVED).toList();
  }

  private static long waiting(List<PerformanceTarget> all) {
    return all.stream()
        .filter(PerformanceTarget::isInTheText)
        .filter(it -> it.getState() != TargetState.APPROVED)
        .count();
  }

  private boolean mayIssue(Organization unit) {
    return user.holds(BUDGET_REVIEWER, PERFORMANCE_REVIEWER) && issuer(bureauOf(unit)).isPresent();
  }

  /** The place of the bureau that serves the unit; the unit's, where nobody of a bureau works. */
  private String bureauOf(Organization unit) {
    return organizations
        .superiors(unit.getId())
        .bureau(0)
        .map(bureau -> bureau.bureau().path())
        .orElse(unit.getPath());
  }

  private Optional<Role> issuer(String bureau) {
    return ISSUERS.stream().filter(role -> user.holdsAt(role, bureau)).findFirst();
  }
}
