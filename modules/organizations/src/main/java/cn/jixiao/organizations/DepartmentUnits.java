package cn.jixiao.organizations;

import java.util.List;

/**
 * A department with those of its units that a person may know of, in the order of their codes.
 *
 * @param units at least one
 */
public record DepartmentUnits(
    String regionCode,
    String regionName,
    String departmentCode,
    String departmentName,
    List<OrganizationRow> units) {

  public List<Long> unitIds() {
    return units.stream().map(OrganizationRow::organizationId).toList();
  }
}
