package cn.jixiao.web.projects;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.comparison.Conflict;
import cn.jixiao.comparison.Side;
import cn.jixiao.comparison.ThreeWayMerge;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.Breach;
import cn.jixiao.web.common.PageRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SavingTest {

  private final TargetForm form = TargetForm.empty(IndicatorFrame.FRAME_2015);
  private final List<TargetDraft> stored = new ArrayList<>();

  @Nested
  class WhatCannotBeRead {

    @Test
    void isSetAsideAndTheRestIsSaved() {
      form.setName("道路");
      form.setBudget("12abc");
      var saving = new Saving<>(form, SavedForm.nothing());
      assertThat(saving.with(reading -> kept(reading.draft()))).isNotNull();
      assertThat(stored.get(0).name()).isEqualTo("道路");
      assertThat(stored.get(0).budget()).isNull();
      assertThat(form.getBudget()).isEqualTo("12abc");
      assertThat(saving.wrong()).extracting(Breach::field).containsExactly("budget");
    }

    @Test
    void keepsItsFormerValueInTheRecord() {
      form.setName("道路");
      form.setBudget("12 万元");
      var first = new Saving<>(form, SavedForm.nothing());
      first.with(reading -> kept(reading.draft()));
      form.setBudget("12abc");
      new Saving<>(form, first.saved()).with(reading -> kept(reading.draft()));
      assertThat(stored.get(1).budget()).isEqualByComparingTo(new BigDecimal("120000"));
    }

    @Test
    void isToldInTheRowInWhichItIsTyped() {
      form.setName("道路");
      form.getIndicators().get(3).setName("成本");
      form.getIndicators().get(3).setWeight("多");
      var saving = new Saving<>(form, SavedForm.nothing());
      saving.with(reading -> kept(reading.draft()));
      assertThat(saving.wrong()).extracting(Breach::field).containsExactly("indicators[3].weight");
    }
  }

  @Nested
  class WhatIsRefused {

    @Test
    void isSetAsideToo() {
      form.setName("道路");
      form.setCode("不是编码");
      form.getIndicators().get(2).setName("时效");
      var saving = new Saving<>(form, SavedForm.nothing());
      saving.with(
          reading ->
              reading.draft().code() == null
                  ? kept(reading.draft())
                  : Stored.refused(
                      0, List.of(Breach.of(PageRule.NUMBER_UNREADABLE, "code", "不是编码"))));
      assertThat(stored.get(0).code()).isNull();
      assertThat(form.getCode()).isEqualTo("不是编码");
    }

    @Test
    void isOnlyTheNumberOfASubTargetWhereThatIsTooLong() {
      var overall = new DepartmentForm();
      overall.setGoal("目标");
      overall.offerRows();
      overall.getSubTargets().get(0).setTitle("道路");
      overall.getSubTargets().get(0).setNumber("一".repeat(21));
      var kept = overall(overall).with(SavingTest::refusingLongNumbers);
      assertThat(kept).isNotNull();
      assertThat(kept.draft().subTargets()).extracting(SubTargetDraft::title).containsExactly("道路");
      assertThat(kept.draft().subTargets()).extracting(SubTargetDraft::number).containsOnlyNulls();
      assertThat(overall.getSubTargets().get(0).getNumber()).hasSize(21);
    }

    @Test
    void isToldOfTheNumberOfAnIndicatorWhereItsValueIsTyped() {
      form.setName("道路");
      form.getIndicators().get(2).setName("时效");
      var saving = new Saving<>(form, SavedForm.nothing());
      var number = Breach.of(PageRule.NUMBER_UNREADABLE, "indicators[0].number", "1");
      saving.with(reading -> Stored.refused(0, List.of(number)));
      assertThat(saving.wrong()).extracting(Breach::field).containsExactly("indicators[2].value");
    }

    @Test
    void isGivenUpWhereNoFieldIsToBlame() {
      form.setName("道路");
      var saving = new Saving<>(form, SavedForm.nothing());
      var none =
          saving.with(
              reading ->
                  Stored.refused(
                      0, List.of(Breach.of(PageRule.NUMBER_UNREADABLE, "indicators", "x"))));
      assertThat(none).isNull();
      assertThat(saving.wrong()).hasSize(1);
    }
  }

  @Nested
  class WhatTheOtherOneChanged {

    @Test
    void comesIntoTheFormAndRowsStayThemselves() {
      form.setName("道路");
      form.getIndicators().get(1).setName("甲");
      form.getIndicators().get(3).setName("乙");
      var first = new Saving<>(form, SavedForm.nothing());
      first.with(reading -> kept(reading.draft()));
      var key = form.getIndicators().get(3).getKey();
      var base = stored.get(0);
      var theirs = renamed(base, "他写的用途");

      form.getIndicators().get(3).setName("乙改");
      new Saving<>(form, first.saved()).with(reading -> met(first.saved(), theirs, reading));

      assertThat(form.getPurpose()).isEqualTo("他写的用途");
      assertThat(form.getIndicators().get(3).getName()).isEqualTo("乙改");
      assertThat(form.getIndicators().get(3).getKey()).isEqualTo(key);
      assertThat(form.getIndicators().get(0).isBlank()).isTrue();
    }

    @Test
    void leavesMyGoalToBeTakenBack() {
      form.setName("道路");
      form.getGoals().get(0).setText("目标");
      var first = new Saving<>(form, SavedForm.nothing());
      first.with(reading -> kept(reading.draft()));
      var key = form.getGoals().get(0).getKey();
      var theirs = rewritten(stored.get(0), List.of("他的目标"), List.of());

      form.getGoals().get(0).setText("我的目标");
      var question = asked(first.saved(), theirs);
      assertThat(form.getGoals().get(0).getText()).isEqualTo("他的目标");
      assertThat(form.getGoals().get(0).getKey()).isEqualTo(key);
      question.takeMine(form);
      assertThat(form.getGoals()).extracting(TextRow::getText).containsExactly("我的目标");
    }

    @Test
    void leavesMyGoalToBeTakenBackWhereTheirsIsGone() {
      form.setName("道路");
      form.getGoals().get(0).setText("目标");
      var first = new Saving<>(form, SavedForm.nothing());
      first.with(reading -> kept(reading.draft()));
      var theirs = rewritten(stored.get(0), List.of(), List.of());

      form.getGoals().get(0).setText("我的目标");
      asked(first.saved(), theirs).takeMine(form);
      assertThat(form.getGoals()).extracting(TextRow::getText).contains("我的目标");
    }

    @Test
    void leavesMyNameOfAnIndicatorInItsRow() {
      form.setName("道路");
      form.getIndicators().get(0).setName("甲");
      form.getIndicators().get(0).setBasis("财务账");
      var first = new Saving<>(form, SavedForm.nothing());
      first.with(reading -> kept(reading.draft()));
      var was = stored.get(0).indicators().get(0);
      var theirs = rewritten(stored.get(0), List.of(), List.of(called(was, "他的甲")));

      form.getIndicators().get(0).setName("我的甲");
      var rows = form.getIndicators().size();
      asked(first.saved(), theirs).takeMine(form);
      assertThat(form.getIndicators()).hasSize(rows);
      assertThat(form.getIndicators().get(0).getName()).isEqualTo("我的甲");
      assertThat(form.getIndicators().get(0).getBasis()).isEqualTo("财务账");
    }

    @Test
    void isAskedOfTheCellWhereverItsRowMoves() {
      form.setName("道路");
      form.getIndicators().get(1).setName("甲");
      var first = new Saving<>(form, SavedForm.nothing());
      first.with(reading -> kept(reading.draft()));
      var was = stored.get(0).indicators().get(0);
      var theirs = rewritten(stored.get(0), List.of(), List.of(called(was, "他的甲")));

      form.getIndicators().get(1).setName("我的甲");
      var question = asked(first.saved(), theirs);
      assertThat(question.cellIn(form)).isEqualTo("indicators:1:name");
      form.addIndicator(form.getIndicators().get(0));
      assertThat(question.cellIn(form)).isEqualTo("indicators:2:name");
      assertThat(question.placeIn(form)).isEqualTo("indicators[2].name");
      form.getIndicators().remove(2);
      assertThat(question.cellIn(form)).isEmpty();
    }

    private Question asked(SavedForm<TargetDraft> base, TargetDraft theirs) {
      var questions = new Questions(form, base);
      var stored = new Saving<>(form, base).with(reading -> met(base, theirs, reading));
      var asked = questions.of(stored);
      assertThat(asked).hasSize(1);
      return asked.get(0);
    }

    private IndicatorDraft called(IndicatorDraft d, String name) {
      return new IndicatorDraft(
          d.level1(),
          d.level2(),
          name,
          d.description(),
          d.value(),
          d.basis(),
          d.operator(),
          d.number(),
          d.measureUnit(),
          d.weight());
    }

    private TargetDraft rewritten(
        TargetDraft d, List<String> goals, List<IndicatorDraft> indicators) {
      return new TargetDraft(
          d.code(),
          d.name(),
          d.amountUnit(),
          d.budget(),
          d.fiscal(),
          d.other(),
          d.purpose(),
          d.plan(),
          goals,
          indicators);
    }

    private Stored<TargetDraft> met(
        SavedForm<TargetDraft> base, TargetDraft theirs, FormReading<TargetDraft> reading) {
      var merge =
          ThreeWayMerge.of(base.draft(), reading.draft(), theirs, base.origins(form, reading));
      var merged =
          merge.merged(merge.conflicts().stream().collect(toMap(Conflict::key, c -> Side.THERE)));
      return new Stored<>(1, 2, merged, List.of(), true, merge.conflicts(), "甲", Set.of());
    }

    private TargetDraft renamed(TargetDraft d, String purpose) {
      return new TargetDraft(
          d.code(),
          d.name(),
          d.amountUnit(),
          d.budget(),
          d.fiscal(),
          d.other(),
          purpose,
          d.plan(),
          d.goals(),
          d.indicators());
    }
  }

  private static Saving<DepartmentDraft> overall(DepartmentForm form) {
    return new Saving<>(form, SavedForm.nothing());
  }

  private static Stored<DepartmentDraft> refusingLongNumbers(FormReading<DepartmentDraft> reading) {
    var number = reading.draft().subTargets().get(0).number();
    return number == null
        ? new Stored<>(1, 1, reading.draft(), List.of(), false, List.of(), null, Set.of())
        : Stored.refused(
            0, List.of(Breach.of(PageRule.NUMBER_UNREADABLE, "subTargets[0].number", number)));
  }

  private Stored<TargetDraft> kept(TargetDraft draft) {
    stored.add(draft);
    return new Stored<>(1, 1, draft, List.of(), false, List.of(), null, Set.of());
  }
}
