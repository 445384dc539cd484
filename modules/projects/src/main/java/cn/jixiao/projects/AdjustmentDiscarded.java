package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** An adjustment that was never submitted was thrown away by its declarant. */
public record AdjustmentDiscarded(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  AdjustmentDiscarded(Adjustment adjustment) {
    this(adjustment.subject(), adjustment.title(), adjustment.organizationId());
  }

  AdjustmentDiscarded(DepartmentTarget target, String unitName) {
    this(target.subject(), unitName, target.getOrganizationId());
  }
}
