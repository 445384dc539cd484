package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A unit said anew why it adjusts an approved target; the detail is the reason and why. */
public record AdjustmentExplained(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  AdjustmentExplained(Adjustment adjustment) {
    this(
        adjustment.subject(),
        adjustment.title(),
        adjustment.organizationId(),
        adjustment.getReason() + ";" + adjustment.getExplanation());
  }
}
