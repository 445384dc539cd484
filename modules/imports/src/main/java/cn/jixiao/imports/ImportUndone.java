package cn.jixiao.imports;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * An import was undone: its drafts are gone, what was merged is what it was before. The title is
 * the file's name.
 */
public record ImportUndone(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  ImportUndone(ImportWork work) {
    this(work.subject(), work.getFilename(), work.getOrganizationId());
  }
}
