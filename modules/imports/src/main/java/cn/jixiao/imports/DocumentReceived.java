package cn.jixiao.imports;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/** A file was received to be imported; the title is its name. */
public record DocumentReceived(Subject subject, String title, Long organizationId)
    implements DomainEvent {

  DocumentReceived(ImportWork work) {
    this(work.subject(), work.getFilename(), work.getOrganizationId());
  }
}
