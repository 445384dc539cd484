package cn.jixiao.imports;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A document was stored as drafts of a unit; the title is the file's name.
 *
 * @param detail how many targets it held
 */
public record DocumentImported(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {

  DocumentImported(ImportWork work, int targets) {
    this(work.subject(), work.getFilename(), work.getOrganizationId(), String.valueOf(targets));
  }
}
