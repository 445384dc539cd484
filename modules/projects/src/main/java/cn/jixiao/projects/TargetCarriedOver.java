package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A target was begun with what another one says; the detail is the other one's year and name. */
public record TargetCarriedOver(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  TargetCarriedOver(PerformanceTarget target, PerformanceTarget from) {
    this(
        target.subject(),
        target.title(),
        target.organizationId(),
        from.year() + " " + from.title());
  }
}
