package cn.jixiao.documents;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * Somebody held a paper against the record of a unit or department, or against a sealed target.
 *
 * @param title the file's name
 * @param detail how many differences there were
 */
public record PaperCompared(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {}
