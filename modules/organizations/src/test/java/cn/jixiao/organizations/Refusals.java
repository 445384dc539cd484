package cn.jixiao.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.Rule;
import cn.jixiao.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says in a test by which rule something is refused; never by which words. */
public final class Refusals {

  private Refusals() {}

  public static void assertRefused(Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation ->
                assertThat(violation.breaches())
                    .extracting(breach -> breach.rule())
                    .contains(rule));
  }

  /** The rule is broken at this field. */
  public static void assertRefusedAt(String field, Rule rule, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation ->
                assertThat(violation.breaches())
                    .anyMatch(breach -> breach.rule() == rule && field.equals(breach.field())));
  }

  /** The rule by its key, where it is another module's own. */
  public static void assertRefused(String messageKey, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessageContaining(messageKey);
  }
}
