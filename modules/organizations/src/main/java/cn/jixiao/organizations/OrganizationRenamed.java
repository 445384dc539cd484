package cn.jixiao.organizations;

import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Subject;

/**
 * An organization has another name now.
 *
 * @param detail the name it had
 */
public record OrganizationRenamed(Subject subject, String title, Long organizationId, String detail)
    implements DomainEvent {}
