package cn.jixiao.workflow;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A reviewer of the bureau noted something down for the reviewers.
 *
 * @param detail what they noted
 */
public record NoteSet(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  NoteSet(Point point) {
    this(
        new Subject(Point.KIND, point.getId()),
        point.getTitle(),
        point.getOrganizationId(),
        point.getText());
  }
}
