package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * The last reviewer approved the subject: its journey is over.
 *
 * @param detail what the reviewer said
 */
public record SubjectApproved(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectApproved(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
