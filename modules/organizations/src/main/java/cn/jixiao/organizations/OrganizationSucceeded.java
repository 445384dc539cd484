package cn.jixiao.organizations;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;
import java.time.LocalDate;

/**
 * From a day on another organization does what this one did.
 *
 * @param detail the day and the successor's name
 */
public record OrganizationSucceeded(
    Subject subject, String title, Long organizationId, String detail) implements DomainEvent {

  OrganizationSucceeded(Organization predecessor, Organization successor, LocalDate from) {
    this(
        predecessor.subject(),
        predecessor.getName(),
        predecessor.getId(),
        from + " " + successor.getName());
  }
}
