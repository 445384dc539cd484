package cn.jixiao.organizations;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;
import java.time.LocalDate;

/**
 * An organization is no more from a day on.
 *
 * @param detail the day
 */
public record OrganizationEnded(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  OrganizationEnded(Organization ended, LocalDate from) {
    this(ended.subject(), ended.getName(), ended.getId(), from.toString());
  }
}
