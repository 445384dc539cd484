package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A target was written for the first time, typed or imported. */
public record TargetDrafted(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  TargetDrafted(PerformanceTarget target) {
    this(target.subject(), target.title(), target.organizationId());
  }
}
