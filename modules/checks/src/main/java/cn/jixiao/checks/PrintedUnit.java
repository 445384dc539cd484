package cn.jixiao.checks;

import cn.jixiao.organizations.OrganizationService;
import java.time.Year;

/** The unit that a text from outside names, as far as this person knows it. */
final class PrintedUnit {

  private PrintedUnit() {}

  /**
   * @param unitCode six digits as printed, or null
   * @param year the budget year, or null for the present name
   */
  static Origin origin(
      OrganizationService organizations, String unitCode, String unitName, Integer year) {
    var printed = new Origin(unitCode, unitName, null, null);
    if (unitCode == null) {
      return printed;
    }
    return organizations
        .findDepartmentUnits(unitCode, year == null ? Year.MAX_VALUE : year)
        .map(
            around -> {
              var unit = around.units().get(0);
              return isNamed(unit.name(), unitName)
                  ? new Origin(unitCode, unit.name(), around.regionCode(), around.regionName())
                  : printed;
            })
        .orElse(printed);
  }

  /** Codes repeat between regions: only with its name a unit is the one that is known. */
  private static boolean isNamed(String known, String printed) {
    return printed == null || known.contains(printed) || printed.contains(known);
  }
}
