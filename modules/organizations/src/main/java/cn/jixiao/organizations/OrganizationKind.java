package cn.jixiao.organizations;

import java.util.Set;

/** What an organization is in the tree, and what may stand below it. */
public enum OrganizationKind {
  /** 区划: a province, city, county or district as a fiscal region. */
  REGION,
  /** 部门: a department of the region's budget, with a code of three digits. */
  DEPARTMENT,
  /** 预算单位: a budget unit of a department, with a code of six digits; a township is one. */
  UNIT,
  /** 财政局: the finance bureau of a region. */
  FINANCE_BUREAU,
  /** 股室: a division of the finance bureau. */
  DIVISION,
  /** 内部审计机构: the internal audit office of a region. */
  AUDIT_OFFICE;

  /** The kinds that may stand directly below this one. */
  public Set<OrganizationKind> below() {
    return switch (this) {
      case REGION -> Set.of(REGION, DEPARTMENT, FINANCE_BUREAU, AUDIT_OFFICE);
      case DEPARTMENT -> Set.of(UNIT);
      case UNIT -> Set.of(UNIT);
      case FINANCE_BUREAU -> Set.of(DIVISION);
      case DIVISION, AUDIT_OFFICE -> Set.of();
    };
  }

  /** Whether what it submits is reviewed by a division of the bureau. */
  boolean isReviewed() {
    return this == DEPARTMENT || this == UNIT;
  }

  /** Whether its codes look like this one. */
  public boolean hasCode(String code) {
    return code.matches(codePattern());
  }

  /** What its code must look like, as a regular expression. */
  String codePattern() {
    return switch (this) {
      case REGION, UNIT -> "[0-9]{6}";
      case DEPARTMENT -> "[0-9]{3}";
      case FINANCE_BUREAU, DIVISION, AUDIT_OFFICE -> "[0-9A-Z]{1,12}";
    };
  }
}
