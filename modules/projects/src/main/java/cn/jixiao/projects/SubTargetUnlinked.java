package cn.jixiao.projects;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A declarant said that a project does not serve a sub-target of their unit any more; the title is
 * the sub-target's, the detail the project's name.
 */
public record SubTargetUnlinked(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  SubTargetUnlinked(DepartmentTarget target, SubTarget row, String project) {
    this(target.subject(), row.getTitle(), target.getOrganizationId(), project);
  }
}
