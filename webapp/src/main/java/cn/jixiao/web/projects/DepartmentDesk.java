package cn.jixiao.web.projects;

import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.AdjustmentReason;
import cn.jixiao.projects.Coverage;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.PartOneAdjustmentService;
import cn.jixiao.projects.WrittenPartOne;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.OwnCommands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What the pages of a unit's overall target begin with, and how it is adjusted, each in one
 * transaction; permission is decided by the modules.
 */
@ApplicationScoped
@Transactional
@Retried
class DepartmentDesk {

  @Inject DepartmentTargetService departmentTargets;
  @Inject PartOneAdjustmentService adjustments;
  @Inject OrganizationService organizations;
  @Inject OwnCommands commands;

  /**
   * Everything that these pages show.
   *
   * @param written the overall target or its open adjustment; null where none is written yet, or
   *     none that this person may see
   * @param editable whether this person may write it now
   * @param adjustable whether this person may begin to adjust it now
   */
  record View(
      Organization unit,
      WrittenPartOne written,
      Coverage coverage,
      boolean editable,
      boolean adjustable) {}

  View open(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    var target = departmentTargets.find(unitCode, year).orElse(null);
    return new View(
        unit,
        target == null ? null : departmentTargets.written(target),
        departmentTargets.coverage(unitCode, year),
        departmentTargets.isEditable(unit, target),
        target != null && adjustments.isAdjustable(target));
  }

  void adjust(
      String command, String unitCode, int year, AdjustmentReason reason, String explanation) {
    commands.once(
        command,
        "adjust part one " + unitCode + year + reason + explanation,
        () -> adjustments.begin(unitCode, year, reason, explanation).target().getId());
  }

  void explain(String unitCode, int year, AdjustmentReason reason, String explanation) {
    adjustments.explain(unitCode, year, reason, explanation);
  }

  void discard(String unitCode, int year) {
    adjustments.discard(unitCode, year);
  }
}
