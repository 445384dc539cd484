package cn.jixiao.checks;

import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A declarant said why a text stays as it is although a rule warns. */
public record WarningAnswered(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  WarningAnswered(PerformanceTarget target, Finding finding, Answer answer) {
    this(
        target.subject(),
        target.title(),
        target.organizationId(),
        finding.rule() + " " + answer.getReason());
  }
}
