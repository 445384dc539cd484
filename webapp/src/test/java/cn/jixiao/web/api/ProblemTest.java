package cn.jixiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Rule;
import cn.jixiao.shared.RuleViolation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

  private record OfNature(Nature nature) implements Rule {

    @Override
    public String name() {
      return nature.name();
    }

    @Override
    public String messageKey() {
      return "ApiRule.BAD_REQUEST";
    }
  }

  @ParameterizedTest
  @CsvSource({"BROKEN,422", "FORBIDDEN,403", "UNKNOWN,404", "CONFLICT,409"})
  void aBrokenRulesNatureIsItsStatus(Rule.Nature nature, int status) {
    var problem = Problem.of(new RuleViolation(new OfNature(nature)));
    assertThat(problem.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(ApiRule.class)
  void everyRuleOfTheApiHasAnErrorStatusAndAChineseSentence(ApiRule rule) {
    var problem = Problem.of(rule).json();
    assertThat(problem.getInt("status")).isBetween(400, 500);
    assertThat(problem.getString("title")).containsPattern("\\p{IsHan}");
    assertThat(problem.getString("rule")).isEqualTo("ApiRule." + rule.name());
  }

  @Test
  void namesEveryFieldAndHowManyMoreThereAre() {
    var problem =
        Problem.of(
                new RuleViolation(
                    List.of(
                        Breach.of(ApiRule.UNKNOWN_FIELD, "plan[0].colour"),
                        Breach.of(ApiRule.UNKNOWN_FIELD, "x[99999999999]"),
                        Breach.of(ApiRule.FIELD_MISSING, "organization"))))
            .json();
    assertThat(problem.getJsonArray("fields"))
        .extracting(field -> field.asJsonObject().getString("field"))
        .containsExactly("plan[0].colour", "x[99999999999]", "organization");
    assertThat(problem.getString("title")).contains("colour", "2");
  }

  @Test
  void doesNotGrowWithTheNumberOfFieldsSent() {
    var breaches = Collections.nCopies(5_000, Breach.of(ApiRule.UNKNOWN_FIELD, "a"));
    assertThat(Problem.of(new RuleViolation(breaches)).json().getJsonArray("fields")).hasSize(100);
  }

  @Test
  void anAnswerIsTheSameAfterItWasStored() {
    var body = new Shape().id("id", 5L).text("code", null).object();
    var answer = new Answer(201, Map.of("Location", "/x"), body).withVersion(3);
    assertThat(Answer.ofStored(answer.stored())).isEqualTo(answer);
    assertThat(Answer.ofStored(Answer.done().stored())).isEqualTo(Answer.done());
  }
}
