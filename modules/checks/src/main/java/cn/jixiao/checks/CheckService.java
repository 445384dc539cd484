package cn.jixiao.checks;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.DepartmentUnits;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What the quality review says of targets and texts, to whom may see them. */
@ApplicationScoped
@Transactional
@Retried
public class CheckService {

  private static final DepartmentDraft NO_PART_ONE =
      new DepartmentDraft(null, List.of(), List.of());

  @Inject Catalogue catalogue;
  @Inject SettingRepository settings;
  @Inject ProjectService projects;
  @Inject DepartmentTargetService departmentTargets;
  @Inject OrganizationService organizations;
  @Inject CurrentUser user;

  /**
   * What is to be said of a target and of its place among the unit's others: findings of project 1
   * are the target's own, of project 0 those of the text.
   */
  public List<Finding> findingsOf(long targetId) {
    var target = projects.get(targetId);
    var unit = organizations.get(target.organizationId());
    var around = organizations.departmentUnits(unit.getCode());
    var origin = origin(around, unit.getCode(), unit.getName());
    var siblings = projects.printed(unit.getCode(), target.year());
    var paper =
        new DepartmentPaper(
            origin,
            target.year(),
            departmentTargets.of(List.of(unit.getId()), target.year()).stream()
                .findFirst()
                .map(DepartmentTarget::draft)
                .orElse(NO_PART_ONE),
            siblings.stream().map(PerformanceTarget::draft).toList());
    var number = siblings.stream().map(PerformanceTarget::getId).toList().indexOf(targetId) + 1;
    return catalogue.judge(paper, settings.of(around.regionCode(), target.year())).stream()
        .filter(finding -> finding.project() == 0 || finding.project() == number)
        .map(finding -> finding.project() == 0 ? finding : finding.asProject(1))
        .toList();
  }

  /**
   * What is to be said of a text from outside; nothing is stored. Where it names a unit this person
   * knows, by code and name, it is judged as that unit's.
   *
   * @param unitCode six digits as printed, or null
   * @param year the budget year, or null where the text names none
   */
  public List<Finding> judge(
      String unitCode,
      String unitName,
      Integer year,
      DepartmentDraft overall,
      List<TargetDraft> targets) {
    user.requireLogin();
    var origin = origin(unitCode, unitName);
    var set =
        origin.regionCode() == null || year == null
            ? Settings.USUAL
            : settings.of(origin.regionCode(), year);
    return catalogue.judge(new DepartmentPaper(origin, year, overall, targets), set);
  }

  private Origin origin(String unitCode, String unitName) {
    var printed = new Origin(unitCode, unitName, null, null);
    if (unitCode == null) {
      return printed;
    }
    return organizations
        .findDepartmentUnits(unitCode)
        .filter(around -> isNamed(around.units().get(0).name(), unitName))
        .map(around -> origin(around, unitCode, around.units().get(0).name()))
        .orElse(printed);
  }

  /** Codes repeat between regions: only with its name a unit is the one that is known. */
  private static boolean isNamed(String known, String printed) {
    return printed == null || known.contains(printed) || printed.contains(known);
  }

  private static Origin origin(DepartmentUnits around, String unitCode, String unitName) {
    return new Origin(unitCode, unitName, around.regionCode(), around.regionName());
  }
}
