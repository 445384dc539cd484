package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A unit said anew why it adjusts an approved target, or part one; the detail is the reason and
 * why.
 */
public record AdjustmentExplained(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  AdjustmentExplained(Adjustment adjustment) {
    this(adjustment.subject(), adjustment.title(), adjustment.organizationId(), adjustment.told());
  }

  AdjustmentExplained(PartOneAdjustment adjustment, String unitName) {
    this(
        adjustment.target().subject(),
        unitName,
        adjustment.target().getOrganizationId(),
        adjustment.told());
  }
}
