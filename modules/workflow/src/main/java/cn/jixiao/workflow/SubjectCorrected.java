package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * Its author handed the subject back to the step that had asked for a correction.
 *
 * @param detail nothing
 */
public record SubjectCorrected(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectCorrected(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
