package cn.jixiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetInputTest {

  private static TargetInput read(String json) {
    return TargetInput.read(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static void refused(String json, ApiRule rule, String... fields) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> {
              assertThat(violation.breaches()).extracting(Breach::rule).containsOnly(rule);
              assertThat(violation.breaches())
                  .extracting(Breach::field)
                  .containsExactlyInAnyOrder(fields);
            });
  }

  @Nested
  class Reading {

    @Test
    void takesAmountsInTheUnitThatIsNamed() {
      var yuan = read("{\"amountUnit\":\"元\",\"budget\":\"154500\"}").draft();
      var wanYuan = read("{\"amountUnit\":\"万元\",\"budget\":\"15.45\"}").draft();
      assertThat(yuan.budget()).isEqualByComparingTo(wanYuan.budget());
      assertThat(yuan.amountUnit()).isEqualTo(AmountUnit.YUAN);
    }

    @Test
    void takesAmountsInTenThousandsWhereNoUnitIsNamed() {
      assertThat(read("{\"budget\":\"1\"}").draft().budget())
          .isEqualByComparingTo(BigDecimal.valueOf(10_000));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"{}", "{\"budget\":null,\"purpose\":null,\"plan\":null,\"goals\":null}"})
    void takesWhatIsNullOrAbsentForNotStated(String json) {
      var draft = read(json).draft();
      assertThat(draft.budget()).isNull();
      assertThat(draft.purpose()).isNull();
      assertThat(draft.plan()).isEmpty();
      assertThat(draft.goals()).isEmpty();
    }

    @Test
    void trimsTextsAndFreesThemOfBreaks() {
      var draft =
          read("{\"name\":\" 道路\\r\\n维修 \",\"purpose\":\" \",\"goals\":[\"a\\nb\",\" \"]}").draft();
      assertThat(draft.name()).isEqualTo("道路 维修");
      assertThat(draft.purpose()).isNull();
      assertThat(draft.goals()).containsExactly("a b");
    }

    @Test
    void takesTheUnitByItsCodeOrAsItWasRead() {
      assertThat(read("{\"organization\":\"601001\"}").organization()).isEqualTo("601001");
      assertThat(read("{\"organization\":{\"code\":\"601001\",\"name\":\"x\"}}").organization())
          .isEqualTo("601001");
    }

    @Test
    void ignoresWhatOnlyWeCanSay() {
      assertThat(
              read("{\"id\":\"1\",\"version\":3,\"state\":\"APPROVED\",\"name\":\"x\"}")
                  .draft()
                  .name())
          .isEqualTo("x");
    }
  }

  @Nested
  class Refusing {

    @Test
    void unknownFieldsOfEveryLevel() {
      refused(
          "{\"a\":1,\"plan\":[{\"b\":1}],\"indicators\":[{},{\"c\":1}],\"organization\":{\"d\":1}}",
          ApiRule.UNKNOWN_FIELD,
          "a",
          "plan[0].b",
          "indicators[1].c",
          "organization.d");
    }

    @Test
    void valuesOfAnotherKind() {
      refused(
          "{\"name\":1,\"year\":2027.5,\"plan\":{},\"goals\":[null,2],\"indicators\":[\"x\"]}",
          ApiRule.WRONG_TYPE,
          "name",
          "year",
          "plan",
          "goals[0]",
          "goals[1]",
          "indicators[0]");
    }

    @Test
    void amountsThatAreNumbers() {
      refused("{\"budget\":85.00}", ApiRule.WRONG_TYPE, "budget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1,000", "八十", "85.", ".5", "+1", "0x10", "85万元"})
    void amountsThatAreNoDecimals(String amount) {
      refused("{\"budget\":\"" + amount + "\"}", ApiRule.NOT_A_DECIMAL, "budget");
    }

    @Test
    void signsThatAreNoOperatorAndUnitsThatAreNone() {
      refused(
          "{\"indicators\":[{\"operator\":\">=\"}]}", ApiRule.NOT_ONE_OF, "indicators[0].operator");
      refused("{\"amountUnit\":\"亿元\"}", ApiRule.NOT_ONE_OF, "amountUnit");
    }

    @Test
    void halfACharacter() {
      refused("{\"name\":\"\\ud83d\"}", ApiRule.NOT_A_TEXT, "name");
    }

    @Test
    void whatIsNoObject() {
      assertThatThrownBy(() -> read("[]")).isInstanceOf(RuleViolation.class);
    }
  }
}
