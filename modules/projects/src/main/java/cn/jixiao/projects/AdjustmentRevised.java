package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** An adjustment was changed by its declarant. */
public record AdjustmentRevised(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  AdjustmentRevised(Adjustment adjustment) {
    this(adjustment.subject(), adjustment.title(), adjustment.organizationId());
  }

  AdjustmentRevised(DepartmentTarget target, String unitName) {
    this(target.subject(), unitName, target.getOrganizationId());
  }
}
