package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.projects.Drafts.row;
import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_DATE;
import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_VALUE;
import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.jixiao.shared.Identifiers;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CarriedFieldsTest {

  private static final IndicatorDraft LENGTH = row("数量指标", "维修里程", "≥5公里");
  private static final IndicatorDraft PEOPLE = row("社会效益指标", "受益村数", "17个");

  private final Identifiers ids = new Identifiers();
  private PerformanceTarget target = carried(Drafts.withIndicators(LENGTH, PEOPLE));

  @Test
  void areAllTextsButNeitherAmountsNorTheCheckpointsOfEveryYear() {
    assertThat(target.getCarried())
        .contains("name", "purpose", "goals[0]", "indicators[0].name", "indicators[1].value")
        .doesNotContain("budget", "plan[0].label", "code");
  }

  @Test
  void areMarkedUntilSomebodyTouchesThem() {
    rewrite(Drafts.withIndicators(row("数量指标", "维修里程", "≥6公里"), PEOPLE));
    assertThat(target.getCarried())
        .contains("indicators[0].name", "indicators[1].value")
        .doesNotContain("indicators[0].value");
  }

  @Test
  void moveWithTheirRows() {
    rewrite(Drafts.withIndicators(row("质量指标", "合格率", "100%"), PEOPLE, LENGTH));
    assertThat(target.getCarried())
        .contains("indicators[2].value", "indicators[1].value")
        .doesNotContain("indicators[0].name", "indicators[0].value");
  }

  @Test
  void goWithTheirRows() {
    rewrite(Drafts.withIndicators(LENGTH));
    assertThat(target.getCarried()).noneMatch(path -> path.startsWith("indicators[1]"));
  }

  @Test
  void followAGoalByItsText() {
    target = carried(Drafts.withGoals("修复路面", "方便出行"));
    rewrite(Drafts.withGoals("安装路灯", "修复路面", "方便群众出行"));
    assertThat(target.getCarried()).contains("goals[1]").doesNotContain("goals[0]", "goals[2]");
  }

  @Test
  void areNoneInWhatWasWrittenHere() {
    target = written(Drafts.roadRepair());
    rewrite(Drafts.roadRepair());
    assertThat(target.getCarried()).isEmpty();
  }

  @Nested
  class APastYear {

    @Test
    void isNotSubmitted() {
      target = carried(Drafts.withGoals("2022年修复路面"));
      assertRefusedAt("goals[0]", CARRIED_PAST_YEAR, target::requireComplete);
    }

    @Test
    void staysMarkedInATextThatWasTouchedElsewhere() {
      target = carried(Drafts.withGoals("2022年修复路面"));
      rewrite(Drafts.withGoals("2022年修复破损路面"));
      assertRefusedAt("goals[0]", CARRIED_PAST_YEAR, target::requireComplete);
      rewrite(Drafts.withGoals("2023年修复破损路面"));
      assertThat(target.getCarried()).doesNotContain("goals[0]");
      assertThatCode(target::requireComplete).doesNotThrowAnyException();
    }

    private List<Object> againstKeeping(String field) {
      return PerformanceTarget.againstKeeping(
              field, target.draft(), target.getCarried(), target.year())
          .stream()
          .<Object>map(breach -> breach.rule())
          .toList();
    }

    @Test
    void mayBeConfirmedInWords() {
      target = carried(Drafts.withGoals("对照2022年基线修复路面"));
      assertThat(againstKeeping("goals[0]")).isEmpty();
      target.confirm("goals[0]");
      assertThat(target.getCarried()).contains("purpose").doesNotContain("goals[0]");
      assertThatCode(target::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void isNoAimOfThisYearWhateverSomebodyConfirms() {
      target = carried(Drafts.withIndicators(row("时效指标", "完工", "按2022年12月31日计划"), PEOPLE));
      var field = "indicators[0].value";
      assertRefusedAt(field, CARRIED_PAST_VALUE, target::requireComplete);
      assertRefusedAt(field, CARRIED_PAST_VALUE, () -> target.confirm(field));
    }

    @Test
    void isSeenInACheckpointToo() {
      var plan = new Checkpoint("2022年6月底", BigDecimal.TEN);
      target = carried(Drafts.withPlan(plan));
      assertRefusedAt("plan[0].label", CARRIED_PAST_DATE, target::requireComplete);
    }

    @Test
    void isNotConfirmedAsADateOrDeadline() {
      for (var goal : List.of("2022年6月底前修复路面", "2022年底前完工", "路面于2022.6.30前修复")) {
        target = carried(Drafts.withGoals(goal));
        assertRefusedAt("goals[0]", CARRIED_PAST_DATE, target::requireComplete);
        assertRefusedAt("goals[0]", CARRIED_PAST_DATE, () -> target.confirm("goals[0]"));
        assertThat(againstKeeping("goals[0]")).containsExactly(CARRIED_PAST_DATE);
        assertThat(againstKeeping("purpose")).isEmpty();
      }
      rewrite(Drafts.withGoals("路面于2023.6.30前修复"));
      assertThatCode(target::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void mayBeTheDateOfABasis() {
      var dated =
          new IndicatorDraft(
              "产出指标", "数量指标", "维修里程", null, "≥5公里", "2022年6月会议纪要", null, null, null, null);
      target = carried(Drafts.withIndicators(dated, PEOPLE));
      target.confirm("indicators[0].basis");
      assertThatCode(target::requireComplete).doesNotThrowAnyException();
    }

    @Test
    void isNobodysBusinessWhereItWasTyped() {
      target = written(Drafts.withGoals("对照2022年基线修复路面"));
      assertThatCode(target::requireComplete).doesNotThrowAnyException();
    }
  }

  @Test
  void areReadAsTheyWereKept() {
    var converter = new CarriedFieldsConverter();
    var kept = converter.convertToDatabaseColumn(CarriedFields.allOf(Drafts.roadRepair()));
    assertThat(converter.convertToEntityAttribute(kept).paths())
        .containsExactlyElementsOf(CarriedFields.allOf(Drafts.roadRepair()).paths());
    assertThat(
            List.of(
                converter.convertToEntityAttribute(null).paths(),
                converter.convertToEntityAttribute("").paths()))
        .allMatch(paths -> paths.isEmpty());
  }

  private void rewrite(TargetDraft draft) {
    target.rewrite(draft, target.getProject(), ids);
  }

  private PerformanceTarget carried(TargetDraft draft) {
    var fresh = written(draft);
    fresh.carriedOver();
    return fresh;
  }

  private PerformanceTarget written(TargetDraft draft) {
    var project = new BudgetProject(ids.next(), 1, draft.code(), draft.name());
    var fresh = new PerformanceTarget(ids.next(), project, 2023, 1);
    fresh.rewrite(draft, project, ids);
    return fresh;
  }
}
