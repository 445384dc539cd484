package cn.jixiao.web.common;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** For which unit and which budget year something new is written, as it is typed. */
@Dependent
public class Destination implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject UnitChoice units;
  @Inject CurrentUser user;

  private String unit;
  private String year;

  /** Goes on only for somebody who writes for a unit at all: others get no form to fill in. */
  public void requireWriter() {
    user.require(Role.DECLARANT);
  }

  /** Proposes the unit with this code, else the person's own, and the year; all may be null. */
  public void propose(String unitCode, Integer budgetYear) {
    unit = units.ofCode(unitCode);
    year = budgetYear == null ? null : budgetYear.toString();
  }

  public List<String> suggest(String typed) {
    return units.suggest(typed, Role.DECLARANT);
  }

  /** Whoever writes for one unit means that one; others say it later. */
  public String unitCodeOrNull() {
    return UnitChoice.code(unit);
  }

  /** Whether there is something in both fields. */
  public boolean isStated() {
    return unit != null && !unit.isBlank() && year != null && !year.isBlank();
  }

  public String unitCode() {
    if (unit == null || unit.isBlank()) {
      throw RuleViolation.at("organization", PageRule.ORGANIZATION_REQUIRED);
    }
    return UnitChoice.code(unit);
  }

  public int budgetYear() {
    if (year == null || year.isBlank()) {
      throw RuleViolation.at("year", PageRule.YEAR_REQUIRED);
    }
    var typed = year.strip();
    if (!typed.matches("[0-9]{4}")) {
      throw RuleViolation.at("year", PageRule.YEAR_UNREADABLE, typed);
    }
    return Integer.parseInt(typed);
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }
}
