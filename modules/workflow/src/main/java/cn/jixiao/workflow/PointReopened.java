package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer was not content with what became of a point.
 *
 * @param detail the point
 */
public record PointReopened(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  PointReopened(Point point) {
    this(
        new Subject(Point.KIND, point.getId()),
        point.getTitle(),
        point.getOrganizationId(),
        point.getText());
  }
}
