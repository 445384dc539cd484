package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.Drafts.row;
import static cn.jixiao.projects.ProjectRule.CODE_TAKEN;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CarryOverServiceTest {

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private PerformanceTarget road;

  @BeforeEach
  void aTargetOfLastYear() {
    var draft =
        Drafts.withIndicators(
            row("数量指标", "维修里程", "≥5公里"),
            row("时效指标", "完工时间", "2025年12月31日前"),
            row("社会效益指标", "受益村数", "17个"),
            row("成本指标", "每公里造价", "≤7.08万元/公里"));
    road = write(2025, draft);
  }

  @Nested
  class CarryingOver {

    @Test
    void takesTheWordsAndTheProject() {
      var next = as(clerk).carryOver(road.getId(), "485001", 2026);
      assertThat(next.year()).isEqualTo(2026);
      assertThat(next.getProject()).isSameAs(road.getProject());
      assertThat(next.draft().purpose()).isEqualTo(road.draft().purpose());
      assertThat(next.draft().goals()).isEqualTo(road.draft().goals());
      assertThat(next.getState()).isEqualTo(TargetState.DRAFT);
    }

    @Test
    void asksAmountsPercentsAndDatesAgain() {
      var next = as(clerk).carryOver(road.getId(), "485001", 2026).draft();
      assertThat(next.budget()).isNull();
      assertThat(next.fiscal()).isNull();
      assertThat(next.plan()).hasSize(4).allMatch(point -> point.percent() == null);
      assertThat(next.indicators())
          .extracting(IndicatorDraft::value)
          .containsExactly("≥5公里", null, "17个", null);
    }

    @Test
    void marksEveryText() {
      var next = as(clerk).carryOver(road.getId(), "485001", 2026);
      assertThat(next.getCarried())
          .contains("purpose", "goals[0]", "indicators[0].value", "indicators[1].name")
          .doesNotContain("indicators[1].value");
      assertThat(road.getCarried()).isEmpty();
    }

    @Test
    void tellsTheTrailWhereItComesFrom() {
      as(clerk).carryOver(road.getId(), "485001", 2026);
      assertThat(events.fired().get(1).detail()).isEqualTo("2025 道路维修");
    }

    @Test
    void isRefusedWhereTheProjectHasATargetOfTheYear() {
      as(clerk).carryOver(road.getId(), "485001", 2026);
      assertRefused(CODE_TAKEN, () -> as(clerk).carryOver(road.getId(), "485001", 2026));
    }

    @Test
    void isTheDeclarantsOfTheUnit() {
      var head = districts.login(UNIT_HEAD, districts.township);
      var auditor = districts.login(AUDITOR, districts.auditOffice);
      var stranger = districts.login(DECLARANT, districts.sister);
      for (var reader : List.of(head, auditor)) {
        assertRefused(
            "OrganizationRule.NOT_ALLOWED",
            () -> as(reader).carryOver(road.getId(), "485001", 2026));
        assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(reader).copy(road.getId()));
      }
      assertRefused(UNKNOWN_TARGET, () -> as(stranger).carryOver(road.getId(), "485002", 2026));
    }
  }

  @Nested
  class CarryingOverAll {

    @Test
    void leavesAloneWhatTheYearHasAlready() {
      write(2025, Drafts.streetLamps(Drafts.OTHER_CODE));
      var there = write(2026, Drafts.roadRepair());
      assertThat(as(clerk).preview("485001", 2025, 2026))
          .extracting(CarryOverRow::name, CarryOverRow::taken)
          .containsExactly(tuple("道路维修", true), tuple("路灯安装", false));
      assertThat(as(clerk).carryOverAll("485001", 2025, 2026))
          .extracting(PerformanceTarget::title)
          .containsExactly("路灯安装");
      assertThat(there.getCarried()).isEmpty();
    }

    @Test
    void doesNothingASecondTime() {
      assertThat(as(clerk).carryOverAll("485001", 2025, 2026)).hasSize(1);
      assertThat(as(clerk).carryOverAll("485001", 2025, 2026)).isEmpty();
    }

    @Test
    void isTheDeclarants() {
      var head = districts.login(UNIT_HEAD, districts.township);
      assertRefused(
          "OrganizationRule.NOT_ALLOWED", () -> as(head).carryOverAll("485001", 2025, 2026));
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(head).preview("485001", 2025, 2026));
    }
  }

  @Nested
  class Succeeding {

    private final CurrentUser successor = districts.login(DECLARANT, districts.sister);

    @BeforeEach
    void theSisterSucceedsTheTownship() {
      districts
          .reorganizationService(districts.login(ADMINISTRATOR, districts.district), events)
          .succeed(districts.township.getId(), "485002", LocalDate.of(2026, 1, 1), true);
    }

    @Test
    void findsWhatThePredecessorWroteTheYearBefore() {
      assertThat(as(successor).preview("485002", 2025, 2026))
          .extracting(CarryOverRow::name)
          .containsExactly("道路维修");
      var next = as(successor).carryOver(road.getId(), "485002", 2026);
      assertThat(next.organizationId()).isEqualTo(districts.sister.getId());
      assertThat(next.getProject()).isSameAs(road.getProject());
      assertThat(
              register
                  .drafting(successor, events)
                  .yearBefore(districts.sister.getId(), 2026, next.draft()))
          .containsSame(road);
    }

    @Test
    void findsItOnlyForTheFirstYearOfTheSuccessor() {
      assertThat(as(successor).preview("485002", 2025, 2025)).isEmpty();
      assertThat(as(successor).preview("485002", 2026, 2027)).isEmpty();
      assertThat(as(successor).carryOverAll("485002", 2025, 2026)).hasSize(1);
    }

    @Test
    void endsThePredecessorsYears() {
      assertRefused("OrganizationRule.ORGANIZATION_ENDED", () -> write(2026, Drafts.roadRepair()));
      write(2025, Drafts.streetLamps(Drafts.OTHER_CODE));
    }
  }

  @Nested
  class Copying {

    @Test
    void givesEveryCopyANameOfItsOwnAndNoCode() {
      var first = as(clerk).copy(road.getId());
      var second = as(clerk).copy(road.getId());
      assertThat(first.title()).isEqualTo("道路维修（2）");
      assertThat(second.title()).isEqualTo("道路维修（3）");
      assertThat(first.getProject().getCode()).isNull();
      assertThat(first.year()).isEqualTo(2025);
    }

    @Test
    void keepsTheNumbersOfTheYearAndMarksTheTexts() {
      var copy = as(clerk).copy(road.getId());
      assertThat(copy.draft().budget()).isEqualTo(road.draft().budget());
      assertThat(copy.getCarried()).contains("purpose", "indicators[1].value");
    }

    @Test
    void cutsANameThatWouldBecomeTooLong() {
      var endless = write(2025, named("长".repeat(200)));
      assertThat(as(clerk).copy(endless.getId()).title()).hasSize(200).endsWith("（2）");
    }

    private TargetDraft named(String name) {
      return new TargetDraft(
          null, name, null, null, null, null, null, List.of(), List.of(), List.of());
    }
  }

  private PerformanceTarget write(int year, TargetDraft draft) {
    return register.projects(clerk, events).create("485001", year, List.of(draft)).get(0);
  }

  private CarryOverService as(CurrentUser user) {
    return register.carrying(user, events);
  }
}
