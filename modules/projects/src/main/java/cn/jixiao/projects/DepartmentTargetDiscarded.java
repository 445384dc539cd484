package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A unit's overall target for a year was taken away again; the title is the unit's name, the detail
 * the year.
 */
public record DepartmentTargetDiscarded(
    Subject subject, String title, Long organizationId, String detail) implements DomainEvent {

  DepartmentTargetDiscarded(DepartmentTarget target, String unitName) {
    this(target.subject(), unitName, target.getOrganizationId(), String.valueOf(target.getYear()));
  }
}
