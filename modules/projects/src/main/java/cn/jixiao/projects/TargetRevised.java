package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A target was changed by its declarant. */
public record TargetRevised(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  TargetRevised(PerformanceTarget target) {
    this(target.subject(), target.title(), target.organizationId());
  }
}
