package cn.jixiao.notices;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * A person chose how they are told by mail.
 *
 * @param detail how
 */
public record MailChosen(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {}
