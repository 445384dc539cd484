package cn.jixiao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleViolationTest {

  @Test
  void namesItsRuleNeverASentence() {
    assertThat(new RuleViolation(CommandRule.KEY_REUSED, "key"))
        .hasMessage("CommandRule.KEY_REUSED");
  }

  @Test
  void carriesEveryBreachThatWasFound() {
    var breaches =
        List.of(
            Breach.of(CommandRule.KEY_REUSED, "budget"),
            Breach.of(CommandRule.KEY_REUSED, "plan[1].percent", 120));
    assertThatThrownBy(() -> RuleViolation.throwIfAny(breaches))
        .isInstanceOfSatisfying(
            RuleViolation.class, v -> assertThat(v.breaches()).isEqualTo(breaches));
  }

  @Test
  void isNotThrownWhereNothingWasFound() {
    assertThatCode(() -> RuleViolation.throwIfAny(List.of())).doesNotThrowAnyException();
  }

  @Test
  void canTellOfSomethingThatIsNotStated() {
    var violation = RuleViolation.at("organization", CommandRule.KEY_REUSED, (Object) null);
    assertThat(violation.breaches().get(0).arguments()).containsExactly((Object) null);
  }

  @Test
  void isOfTheNatureOfItsRule() {
    assertThat(new RuleViolation(CommandRule.KEY_REUSED).nature()).isEqualTo(Rule.Nature.BROKEN);
  }
}
