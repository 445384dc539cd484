package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Held;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.shared.BudgetYears;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** What units may begin their measures with; kept by the performance division of their region. */
@ApplicationScoped
@Transactional
@Retried
public class MeasureTemplateService {

  @Inject MeasureTemplateRepository templates;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /** What counts in the person's region in the year. */
  public TemplateInForce inForce(int year) {
    var region = regionOf(user.requireOwn(PERFORMANCE_REVIEWER));
    return inForce(region, year, templates.closest(region.getCode(), year));
  }

  /**
   * Writes the template of the person's region from a year on.
   *
   * @param readVersion the version the person read before; null where there was none for this year
   * @throws OptimisticLockException when somebody else changed it since
   */
  public TemplateInForce revise(int fromYear, Integer readVersion, List<TemplateMeasure> measures) {
    var division = user.requireOwn(PERFORMANCE_REVIEWER);
    BudgetYears.require(fromYear, YEAR_OUT_OF_RANGE);
    RuleViolation.throwIfAny(DraftRules.breachesOf(measures));
    var region = regionOf(division);
    var closest = templates.closest(region.getCode(), fromYear);
    var before = inForce(region, fromYear, closest);
    if (!Objects.equals(before.version(), readVersion)) {
      throw new OptimisticLockException("Read version " + readVersion);
    }
    if (before.own() && before.measures().equals(measures)) {
      return before;
    }
    var template = before.own() ? closest : begun(region, fromYear);
    template.rewrite(measures);
    templates.write();
    events.fire(new MeasureTemplateRevised(region, template));
    return inForce(region, fromYear, template);
  }

  private MeasureTemplate begun(Organization region, int fromYear) {
    var template = new MeasureTemplate(ids.next(), region.getCode(), fromYear);
    templates.add(template);
    return template;
  }

  private Organization regionOf(Held division) {
    return organizations.regionOf(division.organizationId());
  }

  private static TemplateInForce inForce(Organization region, int year, MeasureTemplate closest) {
    return new TemplateInForce(region.getCode(), region.getName(), year, closest);
  }
}
