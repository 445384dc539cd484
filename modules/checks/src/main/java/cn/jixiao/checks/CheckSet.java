package cn.jixiao.checks;

import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A region set a rule of the catalogue otherwise, from a year on. */
public record CheckSet(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  CheckSet(Organization region, CheckSetting setting) {
    this(region.subject(), region.getName(), region.getId(), setting.told());
  }
}
