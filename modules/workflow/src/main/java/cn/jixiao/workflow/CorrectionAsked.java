package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;
import java.util.Set;

/**
 * The subject was graded 良: its author is to correct what was agreed.
 *
 * @param detail what is to be corrected
 * @param parts of a whole, those that are to be changed; empty for all of it
 */
public record CorrectionAsked(
    Subject subject, String title, Long organizationId, String detail, Set<Long> parts)
    implements DomainEvent {

  CorrectionAsked(Submission submission, Set<Long> parts) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment(),
        parts);
  }
}
