package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.Drafts.CODE;
import static cn.jixiao.projects.Drafts.OTHER_CODE;
import static cn.jixiao.projects.ProjectRule.CODE_TAKEN;
import static cn.jixiao.projects.ProjectRule.CODE_TAKEN_ELSEWHERE;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.NAME_TAKEN;
import static cn.jixiao.projects.ProjectRule.NOT_A_UNIT;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.RuleViolation;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TargetDraftingTest {

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final InMemoryTargets kept = register.targets;
  private final TargetDrafting drafting =
      register.draftingOf(districts.login(DECLARANT, districts.township));

  @Nested
  class Writing {

    @Test
    void makesAProjectAndItsTargetOfTheYear() {
      var target = write(2026, Drafts.roadRepair()).get(0);
      assertThat(target.getProject().getCode()).isEqualTo(CODE);
      assertThat(target.getState()).isEqualTo(TargetState.DRAFT);
      assertThat(kept.projects).hasSize(1);
    }

    @Test
    void findsTheProjectAgainInAnotherYear() {
      var first = write(2025, Drafts.roadRepair()).get(0);
      var second = write(2026, Drafts.roadRepair()).get(0);
      assertThat(second.getProject()).isSameAs(first.getProject());
    }

    @Test
    void refusesTheSameCodeTwiceInOneImportAndNamesBoth() {
      var violation = refused(() -> write(2026, Drafts.roadRepair(), Drafts.streetLamps(CODE)));
      assertThat(violation.breaches()).hasSize(1);
      assertThat(violation.breaches().get(0).rule()).isEqualTo(CODE_TAKEN);
      assertThat(violation.breaches().get(0).arguments())
          .containsExactly(CODE, "2026", "路灯安装", "道路维修");
      assertThat(kept.targets).isEmpty();
    }

    @Test
    void refusesTheCodeOfAStoredTargetAndNamesIt() {
      write(2026, Drafts.roadRepair());
      var violation = refused(() -> write(2026, Drafts.streetLamps(CODE)));
      assertThat(violation.breaches().get(0).arguments()).contains("路灯安装", "道路维修");
    }

    @Test
    void doesNotNameTheProjectOfAnotherUnit() {
      drafting.write(districts.otherTownship, 2026, List.of(Drafts.roadRepair()));
      var violation = refused(() -> write(2026, Drafts.streetLamps(CODE)));
      assertThat(violation.breaches().get(0).rule()).isEqualTo(CODE_TAKEN_ELSEWHERE);
      assertThat(violation.breaches().get(0).arguments()).doesNotContain("道路维修");
    }

    @Test
    void refusesTheSameNameTwiceWhereThereIsNoCode() {
      assertRefused(
          NAME_TAKEN, () -> write(2026, Drafts.roadRepair(null), Drafts.roadRepair(null)));
      write(2026, Drafts.roadRepair(null));
      assertRefused(NAME_TAKEN, () -> write(2026, Drafts.roadRepair(null)));
    }

    @Test
    void allowsTheSameNameWithoutACodeInAnotherUnitOrYear() {
      write(2026, Drafts.roadRepair(null));
      write(2027, Drafts.roadRepair(null));
      drafting.write(districts.otherTownship, 2026, List.of(Drafts.roadRepair(null)));
      assertThat(kept.targets).hasSize(3);
    }

    @Test
    void allowsTheSameNameUnderTwoCodes() {
      assertThat(write(2026, Drafts.roadRepair(CODE), Drafts.roadRepair(OTHER_CODE))).hasSize(2);
    }

    @Test
    void isForUnitsAndReasonableYears() {
      assertRefusedAt("organization", NOT_A_UNIT, () -> writeFor(districts.department, 2026));
      assertRefusedAt("year", YEAR_OUT_OF_RANGE, () -> writeFor(districts.township, 1999));
      assertRefusedAt("year", YEAR_OUT_OF_RANGE, () -> writeFor(districts.township, 2101));
    }

    @Test
    void tellsInWhichProjectOfAnImportSomethingIsWrong() {
      var nameless =
          new TargetDraft(
              null, null, null, null, null, null, null, List.of(), List.of(), List.of());
      assertRefusedAt(
          "projects[1].name", MISSING, () -> write(2026, Drafts.roadRepair(), nameless));
      var violation =
          refused(
              () ->
                  write(2026, Drafts.roadRepair(), Drafts.withIndicators(Drafts.contradiction())));
      assertThat(violation.breaches().get(0).field()).isEqualTo("projects[1].indicators[0].value");
    }

    private List<PerformanceTarget> writeFor(Organization unit, int year) {
      return drafting.write(unit, year, List.of(Drafts.roadRepair()));
    }
  }

  @Nested
  class Rewriting {

    @Test
    void keepsTheProjectWhileItsCodeStays() {
      var target = write(2026, Drafts.roadRepair()).get(0);
      var project = target.getProject();
      drafting.rewrite(target, Drafts.streetLamps(CODE));
      assertThat(target.getProject()).isSameAs(project);
      assertThat(target.title()).isEqualTo("路灯安装");
    }

    @Test
    void movesToTheProjectOfItsNewCodeAndDropsTheUnusedOne() {
      var target = write(2026, Drafts.roadRepair(null)).get(0);
      var codeless = target.getProject();
      drafting.rewrite(target, Drafts.roadRepair());
      assertThat(target.getProject().getCode()).isEqualTo(CODE);
      assertThat(kept.projects).doesNotContain(codeless).hasSize(1);
    }

    @Test
    void keepsTheOldProjectWhileAnotherYearUsesIt() {
      write(2025, Drafts.roadRepair());
      var target = write(2026, Drafts.roadRepair()).get(0);
      drafting.rewrite(target, Drafts.roadRepair(OTHER_CODE));
      assertThat(kept.projects)
          .extracting(BudgetProject::getCode)
          .containsExactly(CODE, OTHER_CODE);
    }

    @Test
    void refusesTheCodeOfAnotherTargetOfTheYear() {
      write(2026, Drafts.roadRepair());
      var lamps = write(2026, Drafts.streetLamps(OTHER_CODE)).get(0);
      assertRefused(CODE_TAKEN, () -> drafting.rewrite(lamps, Drafts.streetLamps(CODE)));
      assertThat(lamps.getProject().getCode()).isEqualTo(OTHER_CODE);
    }
  }

  private List<PerformanceTarget> write(int year, TargetDraft... drafts) {
    return drafting.write(districts.township, year, List.of(drafts));
  }

  private static RuleViolation refused(ThrowingCallable act) {
    return catchThrowableOfType(RuleViolation.class, act);
  }
}
