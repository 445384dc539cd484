package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * Its author took the subject back before the bureau had acted.
 *
 * @param detail why
 */
public record SubjectWithdrawn(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubjectWithdrawn(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
