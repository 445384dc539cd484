package cn.jixiao.checks;

import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.PerformanceTarget;
import java.util.List;

/**
 * What is to be said of a unit's whole text of a year.
 *
 * @param targets in printed order
 * @param findings those of the text (project 0) before those of each project
 */
public record UnitReview(
    Organization unit, int year, List<PerformanceTarget> targets, List<Finding> findings) {

  /** The findings of one project by its number, or of the text by 0. */
  public List<Finding> of(int project) {
    return findings.stream().filter(finding -> finding.project() == project).toList();
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  public long count(int project, Severity severity) {
    return of(project).stream().filter(finding -> finding.severity() == severity).count();
  }
}
