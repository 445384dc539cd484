package cn.jixiao.organizations;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A division was put in charge of an organization, or none any more.
 *
 * @param detail the division's name; null for none
 */
public record DivisionPutInCharge(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  DivisionPutInCharge(Organization organization, Organization division) {
    this(
        organization.subject(),
        organization.getName(),
        organization.getId(),
        division == null ? null : division.getName());
  }
}
