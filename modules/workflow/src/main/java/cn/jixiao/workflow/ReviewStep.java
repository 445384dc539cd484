package cn.jixiao.workflow;

import cn.jixiao.organizations.Role;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of review, in their order: the head of the own unit, then the finance bureau's line
 * division, then its performance division, whose approval ends the journey.
 */
public enum ReviewStep {
  UNIT_HEAD(Role.UNIT_HEAD),
  LINE_DIVISION(Role.LINE_REVIEWER),
  PERFORMANCE_DIVISION(Role.PERFORMANCE_REVIEWER);

  private final Role role;

  ReviewStep(Role role) {
    this.role = role;
  }

  /** The role in which a person reviews at this step. */
  public Role role() {
    return role;
  }

  Optional<ReviewStep> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  Stream<ReviewStep> before() {
    return Stream.of(values()).limit(ordinal());
  }
}
