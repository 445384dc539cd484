package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A unit began to adjust an approved target, or part one; the detail is the reason and why. */
public record AdjustmentBegun(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  AdjustmentBegun(Adjustment adjustment) {
    this(adjustment.subject(), adjustment.title(), adjustment.organizationId(), adjustment.told());
  }

  AdjustmentBegun(PartOneAdjustment adjustment, String unitName) {
    this(
        adjustment.target().subject(),
        unitName,
        adjustment.target().getOrganizationId(),
        adjustment.told());
  }
}
