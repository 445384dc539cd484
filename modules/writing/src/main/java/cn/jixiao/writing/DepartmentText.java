package cn.jixiao.writing;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.List;

/**
 * What a department's official text (部门预算绩效文本) says: its units with their overall targets and the
 * targets of their projects.
 *
 * @param departmentCode 3 digits, or null
 * @param year the budget year, or null where none is to be printed
 */
public record DepartmentText(
    String regionName,
    String departmentCode,
    String departmentName,
    Integer year,
    List<UnitText> units) {

  public DepartmentText {
    units = List.copyOf(units);
  }

  /**
   * One budget unit's share of the text.
   *
   * @param code 6 digits, or null
   * @param overall part one; null where the unit has written none
   * @param sealCode by which the approved part one is found again; null where it has none
   */
  public record UnitText(
      String code,
      String name,
      DepartmentDraft overall,
      String sealCode,
      List<TargetText> targets) {

    public UnitText {
      targets = List.copyOf(targets);
    }

    /** With a part one that is not sealed. */
    public UnitText(String code, String name, DepartmentDraft overall, List<TargetText> targets) {
      this(code, name, overall, null, targets);
    }
  }

  /**
   * One project's target.
   *
   * @param approved whether it is final; what is not is marked 草稿
   * @param sealCode by which the approved text is found again; null where it has none
   */
  public record TargetText(TargetDraft target, boolean approved, String sealCode) {}

  /** What stands on the cover. */
  String title() {
    return (year == null ? "" : year + "年") + "部门预算绩效文本";
  }

  boolean hasDrafts() {
    return units.stream().flatMap(unit -> unit.targets().stream()).anyMatch(it -> !it.approved());
  }

  /** The one unit it speaks of, or the department where it speaks of several. */
  String issuer() {
    return units.size() == 1
        ? printed(units.get(0).code(), units.get(0).name())
        : printed(departmentCode, departmentName);
  }

  /** Code and name in one, as forms print them. */
  static String printed(String code, String name) {
    return (code == null ? "" : code) + (name == null ? "" : name);
  }
}
