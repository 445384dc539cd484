package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.projects.ProjectRule.CATEGORY_MISSING;
import static cn.jixiao.projects.ProjectRule.CODE_REQUIRED_FOR_APPROVAL;
import static cn.jixiao.projects.ProjectRule.LOCKED;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.NOT_DISCARDABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Identifiers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceTargetTest {

  private final Identifiers ids = new Identifiers();
  private final PerformanceTarget target = written(Drafts.roadRepair());

  @Nested
  class Writing {

    @Test
    void keepsEverythingAsItWasWritten() {
      assertThat(target.draft().name()).isEqualTo("道路维修");
      assertThat(target.draft().plan()).isEqualTo(Drafts.plan());
      assertThat(target.draft().goals()).containsExactly("修复破损路面", "方便群众出行");
      assertThat(target.draft().indicators())
          .extracting(IndicatorDraft::value)
          .containsExactly("≥5公里", "=100%", "17个");
    }

    @Test
    void countsInWanWhereNoUnitIsStated() {
      assertThat(written(Drafts.empty()).getAmountUnit()).isEqualTo(AmountUnit.WAN_YUAN);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "≥95%", "17个", "≥100完成年度工作计划", "2023年12月31日", "12月底前", "优", "明显提升",
          "=100.00(%)", "≧ 90％", "不低于95%", "100%以上", "25.9371万元", "≤3%以内", "百分之九十"
        })
    void canBeWrittenBackAsItWasRead(String value) {
      var first = written(Drafts.withIndicators(Drafts.row("数量指标", "指标", value)));
      assertThatCode(() -> first.rewrite(first.draft(), first.getProject(), ids))
          .doesNotThrowAnyException();
      assertThat(first.draft().indicators().get(0).value()).isEqualTo(value);
    }

    @Test
    void isRefusedOnItsWay() {
      target.submittedAs(1);
      assertRefused(LOCKED, () -> target.rewrite(Drafts.roadRepair(), target.getProject(), ids));
    }

    @Test
    void isRefusedForGoodAfterApproval() {
      target.submittedAs(1);
      target.seal();
      assertRefused(LOCKED, () -> target.rewrite(Drafts.roadRepair(), target.getProject(), ids));
    }
  }

  @Nested
  class Travelling {

    @Test
    void comesBackToBeChanged() {
      target.submittedAs(1);
      target.unlock();
      assertThat(target.getState()).isEqualTo(TargetState.RETURNED);
      target.rewrite(Drafts.streetLamps(Drafts.CODE), target.getProject(), ids);
      target.submittedAs(2);
      assertThat(target.getState()).isEqualTo(TargetState.SUBMITTED);
      assertThat(target.getSubmissionId()).isEqualTo(2);
    }

    @Test
    void isNotSubmittedTwice() {
      target.submittedAs(1);
      assertRefused(LOCKED, () -> target.submittedAs(2));
    }

    @Test
    void isNotApprovedWithoutACode() {
      var codeless = written(Drafts.roadRepair(null));
      codeless.submittedAs(1);
      assertRefusedAt("code", CODE_REQUIRED_FOR_APPROVAL, codeless::seal);
    }
  }

  @Nested
  class Discarding {

    @Test
    void isForWhatWasNeverSubmitted() {
      assertThatCode(target::requireNeverSubmitted).doesNotThrowAnyException();
    }

    @Test
    void isNotForWhatCameBack() {
      target.submittedAs(1);
      target.unlock();
      assertRefused(NOT_DISCARDABLE, target::requireNeverSubmitted);
    }
  }

  @Nested
  class BeingComplete {

    @Test
    void holdsEverythingTheFormAsksFor() {
      assertThatCode(() -> target.requireComplete(FrameUse.STANDARD)).doesNotThrowAnyException();
    }

    @Test
    void namesEverythingThatIsMissing() {
      var empty = written(Drafts.empty());
      for (var field : new String[] {"budget", "purpose", "plan", "goals"}) {
        assertRefusedAt(field, MISSING, empty::requireComplete);
      }
      assertThat(Completeness.breachesOf(empty, FrameUse.STANDARD))
          .filteredOn(breach -> breach.rule() == CATEGORY_MISSING)
          .extracting(Breach::field, breach -> breach.arguments().get(0))
          .containsExactly(tuple("indicators", "产出指标"), tuple("indicators", "效益指标"));
    }

    @Test
    void needsWhatItsRegionAsksFor() {
      var strict =
          new FrameUse(
              IndicatorFrame.FRAME_2021,
              Set.of(IndicatorCategory.COSTS, IndicatorCategory.OUTPUT),
              null);
      assertRefusedAt("indicators", CATEGORY_MISSING, () -> target.requireComplete(strict));
      assertThat(target.isComplete(strict)).isFalse();
      var costed =
          written(
              Drafts.withIndicators(
                  Drafts.row("数量指标", "里程", "5公里"),
                  new IndicatorDraft(
                      null, "经济成本指标", "总成本", null, "≤85万元", null, null, null, null, null)));
      assertThat(costed.isComplete(strict)).isTrue();
      assertThat(costed.isComplete(FrameUse.STANDARD)).as("no benefit").isFalse();
    }

    @Test
    void needsAPercentAtEveryCheckpoint() {
      var plan = written(Drafts.withPlan(new Checkpoint("3月底", null)));
      assertRefusedAt("plan", MISSING, plan::requireComplete);
    }

    @Test
    void needsNameAndValueOfEveryIndicator() {
      var rows =
          written(
              Drafts.withIndicators(
                  Drafts.row("数量指标", "里程", "5公里"),
                  Drafts.row("社会效益指标", "受益", null),
                  Drafts.row("质量指标", null, "优")));
      assertRefusedAt("indicators[1].value", MISSING, rows::requireComplete);
      assertRefusedAt("indicators[2].name", MISSING, rows::requireComplete);
    }

    @Test
    void understandsACategoryByItsSecondLevel() {
      var rows =
          written(
              Drafts.withIndicators(
                  new IndicatorDraft(null, "数量指标", "里程", null, "5公里", null, null, null, null, null),
                  new IndicatorDraft("效果指标", null, "受益", null, "优", null, null, null, null, null)));
      assertThatCode(() -> rows.requireComplete(FrameUse.STANDARD)).doesNotThrowAnyException();
    }

    @Test
    void takesNoBlanksForWords() {
      var blank =
          new TargetDraft(
              null,
              "空白",
              null,
              null,
              null,
              null,
              " 　",
              Drafts.plan(),
              List.of(" "),
              Drafts.indicators());
      assertRefusedAt("purpose", MISSING, written(blank)::requireComplete);
      assertRefusedAt("goals", MISSING, written(blank)::requireComplete);
    }

    @Test
    void isNotAskedOfWhatIsOnItsWay() {
      target.submittedAs(1);
      assertRefused(LOCKED, target::requireComplete);
    }
  }

  private PerformanceTarget written(TargetDraft draft) {
    var project = new BudgetProject(ids.next(), 1, draft.code(), draft.name());
    var fresh = new PerformanceTarget(ids.next(), project, 2026, 1);
    fresh.rewrite(draft, project, ids);
    return fresh;
  }
}
