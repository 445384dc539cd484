package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer gave the subject back to its declarant; the detail is the reason.
 *
 * @param detail what the reviewer said
 */
public record SubjectReturned(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectReturned(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
