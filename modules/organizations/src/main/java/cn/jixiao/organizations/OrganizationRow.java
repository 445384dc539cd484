package cn.jixiao.organizations;

import java.io.Serializable;

/** An organization as a node of the tree. */
public record OrganizationRow(
    long organizationId, Long parentId, OrganizationKind kind, String code, String name)
    implements Serializable {}
