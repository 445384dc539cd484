package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A subject began its journey, for the given round. */
public record SubjectSubmitted(
    Subject subject, String title, Long organizationId, long submissionId, int round)
    implements DomainEvent {

  SubjectSubmitted(Submission s) {
    this(s.getSubject(), s.getTitle(), s.getOrganizationId(), s.getId(), s.getRound());
  }

  @Override
  public String detail() {
    return String.valueOf(round);
  }
}
