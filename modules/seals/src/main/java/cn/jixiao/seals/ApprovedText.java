package cn.jixiao.seals;

import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.Subject;

/**
 * What an approval approved, about to be sealed.
 *
 * @param submissionId the journey that ended in the approval
 * @param written the text itself, as a record
 */
record ApprovedText(
    Subject subject,
    long submissionId,
    long organizationId,
    int year,
    String title,
    Record written) {

  static ApprovedText of(PerformanceTarget target) {
    return new ApprovedText(
        target.subject(),
        target.getSubmissionId(),
        target.organizationId(),
        target.year(),
        target.title(),
        target.draft());
  }

  /**
   * Part one, which is approved with its unit's whole text.
   *
   * @param title whose it is
   */
  static ApprovedText of(DepartmentTarget partOne, DepartmentText whole, String title) {
    return new ApprovedText(
        partOne.subject(),
        whole.getSubmissionId(),
        partOne.getOrganizationId(),
        partOne.getYear(),
        title,
        partOne.draft());
  }
}
