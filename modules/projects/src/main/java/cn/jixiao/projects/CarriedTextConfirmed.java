package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A declarant looked at a text that had been carried over, and it stays; the detail is the field.
 */
public record CarriedTextConfirmed(
    Subject subject, String title, Long organizationId, String detail) implements DomainEvent {

  CarriedTextConfirmed(PerformanceTarget target, String field) {
    this(target.subject(), target.title(), target.organizationId(), field);
  }
}
