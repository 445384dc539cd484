package cn.jixiao.checks.copies;

import cn.jixiao.checks.Origin;
import cn.jixiao.projects.TargetDraft;

/**
 * A project's text for which copies are looked up.
 *
 * @param number its number in the paper, from 1
 * @param year the budget year; null where the paper names none
 * @param targetId the target whose text it is; null where it is none
 */
public record Asked(int number, TargetDraft written, Origin unit, Integer year, Long targetId) {

  /**
   * Whether the text may have been copied from there: not from its own paper, which the rules see
   * whole, and not from a text that set off later. What came back sets off anew, so only the first
   * time counts.
   *
   * @param own what is told of the target whose text it is; null where it is none
   */
  boolean mayCome(CopySource source, CopySource own) {
    return !(isOfThisYear(source) && (isOfUnit(source) || isOfProject(source)))
        && (own == null
            || own.setOffAt() == null
            || source.setOffAt() == null
            || source.setOffAt().isBefore(own.setOffAt()));
  }

  /** Whether it is the same project of the unit. */
  boolean isOwnPast(CopySource source) {
    return isOfUnit(source) && (isOfProject(source) || source.projectName().equals(written.name()));
  }

  private boolean isOfThisYear(CopySource source) {
    return year == null || year == source.year();
  }

  /** Codes repeat between regions, so the name must fit as well. */
  private boolean isOfUnit(CopySource source) {
    return source.unitCode().equals(unit.unitCode()) && source.unitName().equals(unit.unitName());
  }

  private boolean isOfProject(CopySource source) {
    return source.projectCode() != null && source.projectCode().equals(written.code());
  }
}
