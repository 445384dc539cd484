package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;
import java.util.Set;

/**
 * A reviewer gave the subject back to its declarant; the detail is the reason.
 *
 * @param detail what the reviewer said
 * @param parts of a whole, those that are to be changed; empty for all of it
 */
public record SubjectReturned(
    Subject subject, String title, Long organizationId, String detail, Set<Long> parts)
    implements DomainEvent {

  SubjectReturned(Submission submission, Set<Long> parts) {
    this(
        submission.getSubject(),
        submission.getTitle(),
        submission.getOrganizationId(),
        submission.getComment(),
        parts);
  }
}
