package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A unit opened a target of its text that came back and that nobody had asked to be changed. */
public record TextPartReopened(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  TextPartReopened(PerformanceTarget target) {
    this(target.subject(), target.title(), target.organizationId());
  }
}
