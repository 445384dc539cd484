package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer said something about a field. Its subject is the point, not the paper: the paper's
 * timeline is the unit's, too.
 *
 * @param detail what they said
 */
public record PointSet(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  PointSet(Point point) {
    this(
        new Subject(Point.KIND, point.getId()),
        point.getTitle(),
        point.getOrganizationId(),
        point.getText());
  }
}
