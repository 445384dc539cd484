package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A draft was thrown away by its declarant. */
public record TargetDiscarded(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  TargetDiscarded(PerformanceTarget target) {
    this(target.subject(), target.title(), target.organizationId());
  }
}
