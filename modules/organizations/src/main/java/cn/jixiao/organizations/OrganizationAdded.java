package cn.jixiao.organizations;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** An organization took its place in the tree. */
public record OrganizationAdded(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  OrganizationAdded(Organization added) {
    this(added.subject(), added.getName(), added.getId());
  }
}
