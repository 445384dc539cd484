package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * The subject was graded 差: its journey ended for good.
 *
 * @param detail what the reviewer said
 */
public record SubjectStopped(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectStopped(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
