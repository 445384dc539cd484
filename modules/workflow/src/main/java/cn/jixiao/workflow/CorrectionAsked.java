package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * The subject was graded 良: its author is to correct what was agreed.
 *
 * @param detail what is to be corrected
 */
public record CorrectionAsked(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  CorrectionAsked(Submission submission) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment());
  }
}
