package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer agreed and handed the subject to the next step.
 *
 * @param detail what the reviewer said
 */
public record SubjectForwarded(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectForwarded(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
