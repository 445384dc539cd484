package cn.jixiao.organizations;

import java.io.Serializable;

/** An organization as a node of the tree. */
public record OrganizationRow(
    long organizationId, Long parentId, OrganizationKind kind, String code, String name)
    implements Serializable {

  /** Under the name with which the budget year began. */
  static OrganizationRow in(int year, Organization o) {
    return new OrganizationRow(
        o.getId(), o.getParentId(), o.getKind(), o.getCode(), o.nameIn(year));
  }

  static OrganizationRow of(Organization o) {
    return new OrganizationRow(o.getId(), o.getParentId(), o.getKind(), o.getCode(), o.getName());
  }
}
