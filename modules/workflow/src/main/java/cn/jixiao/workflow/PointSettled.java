package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer was content with what became of a point.
 *
 * @param detail the point
 */
public record PointSettled(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  PointSettled(Point point) {
    this(
        new Subject(Point.KIND, point.getId()),
        point.getTitle(),
        point.getOrganizationId(),
        point.getText());
  }
}
