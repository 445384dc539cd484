package cn.jixiao.web.projects;

import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.Coverage;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the pages of a unit's overall target begin with, in one transaction. */
@ApplicationScoped
@Transactional
@Retried
class DepartmentDesk {

  @Inject DepartmentTargetService departmentTargets;
  @Inject OrganizationService organizations;

  /**
   * Everything that these pages show.
   *
   * @param target null where none is written yet, or none that this person may see
   * @param editable whether this person may write it now
   */
  record View(Organization unit, DepartmentTarget target, Coverage coverage, boolean editable) {}

  View open(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    var target = departmentTargets.find(unitCode, year).orElse(null);
    return new View(
        unit,
        target,
        departmentTargets.coverage(unitCode, year),
        departmentTargets.isEditable(unit, target));
  }
}
