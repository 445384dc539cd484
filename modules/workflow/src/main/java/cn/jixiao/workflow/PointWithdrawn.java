package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer took back what they had written, before the unit saw it.
 *
 * @param detail what they had written
 */
public record PointWithdrawn(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  PointWithdrawn(Point point) {
    this(
        new Subject(Point.KIND, point.getId()),
        point.getTitle(),
        point.getOrganizationId(),
        point.getText());
  }
}
