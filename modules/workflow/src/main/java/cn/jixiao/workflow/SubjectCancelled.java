package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * Its author gave the subject up.
 *
 * @param detail why
 */
public record SubjectCancelled(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectCancelled(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
