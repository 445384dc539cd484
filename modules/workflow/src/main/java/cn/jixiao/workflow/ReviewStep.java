package cn.jixiao.workflow;

import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Superiors;
import cn.jixiao.organizations.Superiors.Bureau;
import cn.jixiao.organizations.Superiors.Place;
import java.util.Optional;

/** Who reviews at a step of a chain: a role, and the place above the unit in which it is held. */
public enum ReviewStep {
  /** 单位负责人: the head of the own unit. */
  UNIT_HEAD(Role.UNIT_HEAD),
  /** 财政局业务股室: the bureau's line division in charge of the unit. */
  LINE_DIVISION(Role.LINE_REVIEWER),
  /** 财政局绩效股. */
  PERFORMANCE_DIVISION(Role.PERFORMANCE_REVIEWER),
  /** 上级单位负责人: the head of the unit above, as a township is of its villages. */
  UNIT_ABOVE(Role.UNIT_HEAD),
  /** 主管部门负责人: the head of the department. */
  DEPARTMENT(Role.UNIT_HEAD),
  /** 财政局预算股. */
  BUDGET_DIVISION(Role.BUDGET_REVIEWER);

  private final Role role;

  ReviewStep(Role role) {
    this.role = role;
  }

  /** The role in which a person reviews at this step. */
  public Role role() {
    return role;
  }

  /** Whether a finance bureau reviews here: of the own region or of one above it. */
  public boolean isBureau() {
    return role != Role.UNIT_HEAD;
  }

  /**
   * Where it is reviewed.
   *
   * @param regionsAbove 0 for the bureau that serves the own region, 1 for the next one above it
   */
  Optional<Place> place(Superiors superiors, int regionsAbove) {
    return switch (this) {
      case UNIT_HEAD -> Optional.of(superiors.own());
      case UNIT_ABOVE -> Optional.ofNullable(superiors.unitAbove());
      case DEPARTMENT -> Optional.ofNullable(superiors.department());
      case LINE_DIVISION -> superiors.bureau(regionsAbove).map(Bureau::line);
      case PERFORMANCE_DIVISION, BUDGET_DIVISION ->
          superiors.bureau(regionsAbove).map(Bureau::bureau);
    };
  }
}
