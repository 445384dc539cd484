package cn.jixiao.organizations;

import java.io.Serializable;

/** An organization as a node of the tree. */
public record OrganizationRow(
    long organizationId, Long parentId, OrganizationKind kind, String code, String name)
    implements Serializable {

  static OrganizationRow of(Organization o) {
    return new OrganizationRow(o.getId(), o.getParentId(), o.getKind(), o.getCode(), o.getName());
  }
}
