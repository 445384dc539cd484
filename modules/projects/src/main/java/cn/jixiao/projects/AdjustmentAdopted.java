package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * An adjustment was approved and is in force instead of what was; the detail is its version, of a
 * target's.
 */
public record AdjustmentAdopted(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  AdjustmentAdopted(PerformanceTarget target) {
    this(
        target.subject(),
        target.title(),
        target.organizationId(),
        String.valueOf(target.getVersionNumber()));
  }

  AdjustmentAdopted(DepartmentTarget target, String unitName) {
    this(target.subject(), unitName, target.getOrganizationId(), null);
  }
}
