package cn.jixiao.documents;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A document was read and stored as drafts of a unit.
 *
 * @param title the file's name
 * @param detail how many targets it held
 */
public record DocumentImported(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {}
