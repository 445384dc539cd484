package cn.jixiao.organizations;

import java.util.Set;

/** What a person may do; where follows from the organization in which the role is held. */
public enum Role {
  /** 填报人: writes and submits the targets of a unit. */
  DECLARANT(Reach.SUBTREE, Set.of(OrganizationKind.DEPARTMENT, OrganizationKind.UNIT)),
  /** 负责人: signs off what leaves the unit. */
  UNIT_HEAD(Reach.SUBTREE, Set.of(OrganizationKind.DEPARTMENT, OrganizationKind.UNIT)),
  /** 业务股室审核: judges the fit of money and policy. */
  LINE_REVIEWER(Reach.REGION, Set.of(OrganizationKind.DIVISION)),
  /** 绩效股审核: judges form and quality, and approves. */
  PERFORMANCE_REVIEWER(Reach.REGION, Set.of(OrganizationKind.DIVISION)),
  /** 预算股审核: judges whether the money stands in the budget. */
  BUDGET_REVIEWER(Reach.REGION, Set.of(OrganizationKind.DIVISION)),
  /** 内部审计: sees everything, changes nothing. */
  AUDITOR(Reach.REGION, Set.of(OrganizationKind.AUDIT_OFFICE)),
  /** 系统管理员: keeps people and the tree, sees no target. */
  ADMINISTRATOR(Reach.REGION, Set.of(OrganizationKind.REGION));

  /** How far a role held in an organization reaches. */
  enum Reach {
    /** The organization and all below it. */
    SUBTREE,
    /** The whole region in which the organization stands. */
    REGION
  }

  private final Reach reach;
  private final Set<OrganizationKind> heldIn;

  Role(Reach reach, Set<OrganizationKind> heldIn) {
    this.reach = reach;
    this.heldIn = heldIn;
  }

  boolean reachesRegion() {
    return reach == Reach.REGION;
  }

  public boolean canBeHeldIn(OrganizationKind kind) {
    return heldIn.contains(kind);
  }

  /** The roles that work on targets; the administrator's does not. */
  public static Set<Role> business() {
    return Set.of(
        DECLARANT, UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER, BUDGET_REVIEWER, AUDITOR);
  }

  /** The roles that see what a unit has not submitted yet: its own, and audit. */
  public static Role[] insight() {
    return new Role[] {DECLARANT, UNIT_HEAD, AUDITOR};
  }

  /** The roles in which a finance bureau reviews what units submit. */
  public static Role[] bureau() {
    return new Role[] {LINE_REVIEWER, PERFORMANCE_REVIEWER, BUDGET_REVIEWER};
  }

  /** The roles in which somebody reviews, and for which somebody else may stand in. */
  static Set<Role> reviewing() {
    return Set.of(UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER, BUDGET_REVIEWER);
  }

  /** Audit is independent, administration blind to business: neither goes with another role. */
  boolean goesWith(Role other) {
    return this == other || !isSolitary() && !other.isSolitary();
  }

  private boolean isSolitary() {
    return this == AUDITOR || this == ADMINISTRATOR;
  }
}
