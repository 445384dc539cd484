package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * The unit answered a point.
 *
 * @param detail what it said
 */
public record PointAnswered(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  PointAnswered(Point point) {
    this(
        new Subject(Point.KIND, point.getId()),
        point.getTitle(),
        point.getOrganizationId(),
        point.getAnswer());
  }
}
