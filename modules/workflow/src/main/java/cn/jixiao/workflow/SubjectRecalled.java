package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer took an approval back; the subject is at that step again.
 *
 * @param detail why
 */
public record SubjectRecalled(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectRecalled(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
