package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * The last reviewer approved the subject: its journey is over.
 *
 * @param detail what the reviewer said
 * @param adjustment whether it takes the place of what was approved before
 */
public record SubjectApproved(
    Subject subject, String title, Long organizationId, String detail, boolean adjustment)
    implements DomainEvent {

  SubjectApproved(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment(),
        submission.isAdjustment());
  }
}
