package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.workflow.WorkflowRule.BUDGET_YEAR;
import static cn.jixiao.workflow.WorkflowRule.CHAIN_DAYS;
import static cn.jixiao.workflow.WorkflowRule.CHAIN_EMPTY;
import static cn.jixiao.workflow.WorkflowRule.CHAIN_POSITIONS;
import static cn.jixiao.workflow.WorkflowRule.CHAIN_STEP_TWICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChainServiceTest {

  private static final ChainStep HEAD = new ChainStep(1, ReviewStep.UNIT_HEAD, 0, false, 3);
  private static final ChainStep BUDGET_ALONE =
      new ChainStep(1, ReviewStep.BUDGET_DIVISION, 0, false, 5);
  private static final ChainStep BUDGET = new ChainStep(2, ReviewStep.BUDGET_DIVISION, 0, false, 5);

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final InMemoryChains chains = new InMemoryChains();
  private final long district = districts.district.getId();
  private final CurrentUser admin = districts.login(ADMINISTRATOR, districts.district);

  @Nested
  class Setting {

    @Test
    void isKeptAndTold() {
      set(chain(HEAD, BUDGET), null);
      assertThat(as(admin).ofRegion(district)).hasSize(1);
      assertThat(events.fired()).last().isInstanceOf(ChainSet.class);
      assertThat(events.fired().get(0).detail()).isEqualTo("2027 UNIT_HEAD BUDGET_DIVISION");
    }

    @Test
    void isForOneKindOfSubjectWhereItSaysSo() {
      as(admin)
          .set(district, 2027, new ChainFor("DepartmentText", null), chain(BUDGET_ALONE), null);
      assertThat(events.fired().get(0).detail()).isEqualTo("2027 DepartmentText BUDGET_DIVISION");
    }

    @Test
    void isForOneRoundWhereItSaysSo() {
      var what = new ChainFor("PerformanceTarget", BudgetRound.UP2);
      as(admin).set(district, 2027, what, chain(BUDGET_ALONE), null);
      assertThat(as(admin).ofRegion(district)).extracting(RegionChain::what).containsExactly(what);
      assertThat(events.fired().get(0).detail())
          .isEqualTo("2027 PerformanceTarget UP2 BUDGET_DIVISION");
    }

    @Test
    void endsByGivingItUp() {
      set(chain(HEAD), null);
      var read = as(admin).ofRegion(district).get(0).getId();
      as(admin).giveUp(district, 2028, ChainFor.EVERYTHING, read);
      assertThat(as(admin).ofRegion(district)).last().matches(RegionChain::isGivenUp);
      assertThatThrownBy(() -> as(admin).giveUp(district, 2028, ChainFor.EVERYTHING, read))
          .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void isForYearsThatHaveABudget() {
      assertRefusedAt(
          "year",
          BUDGET_YEAR,
          () -> as(admin).set(district, 2101, ChainFor.EVERYTHING, chain(HEAD), null));
      assertRefusedAt(
          "year", BUDGET_YEAR, () -> as(admin).giveUp(district, 1999, ChainFor.EVERYTHING, null));
    }

    @Test
    void isTheAdministratorsOfThatRegion() {
      var reviewer = districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
      var stranger = districts.login(ADMINISTRATOR, districts.neighbour);
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(reviewer).ofRegion(district));
      assertRefused(
          "OrganizationRule.NOT_ALLOWED",
          () -> as(reviewer).giveUp(district, 2027, ChainFor.EVERYTHING, null));
      assertRefused("OrganizationRule.NOT_VISIBLE", () -> as(stranger).ofRegion(district));
    }

    @Test
    void isTheFirstOfTwoWhoSetItAtOnce() {
      set(chain(HEAD), null);
      assertThatThrownBy(() -> set(chain(BUDGET_ALONE), null))
          .isInstanceOf(OptimisticLockException.class);
    }
  }

  @Test
  void ofAPaperThatHasNotSetOffIsWhatItsRegionSet() {
    var paper = Paper.of(districts.township);
    var declarant = districts.login(DECLARANT, districts.township);
    assertThat(as(declarant).ahead(paper)).isEqualTo(Chain.STANDARD);
    chains.use(chain(HEAD, BUDGET));
    assertThat(as(declarant).ahead(paper)).isEqualTo(chain(HEAD, BUDGET));
    var stranger = districts.login(DECLARANT, districts.farTownship);
    assertRefused("OrganizationRule.NOT_VISIBLE", () -> as(stranger).ahead(paper));
  }

  @Nested
  class Sound {

    @Test
    void isAChainWithoutGaps() {
      assertRefusedAt(
          "steps[1].position",
          CHAIN_POSITIONS,
          () -> set(chain(HEAD, new ChainStep(3, ReviewStep.BUDGET_DIVISION, 0, false, 5)), null));
    }

    @Test
    void isToldWhereItWasTyped() {
      assertRefusedAt(
          "steps[0].position",
          CHAIN_POSITIONS,
          () -> set(chain(new ChainStep(9, ReviewStep.BUDGET_DIVISION, 0, false, 5), HEAD), null));
    }

    @Test
    void isKeptInItsOrder() {
      set(chain(BUDGET, HEAD), null);
      assertThat(as(admin).ofRegion(district).get(0).getChain().steps())
          .containsExactly(HEAD, BUDGET);
    }

    @Test
    void isAChainWithStepsSideBySide() {
      set(chain(HEAD, new ChainStep(1, ReviewStep.BUDGET_DIVISION, 0, false, 5)), null);
    }

    @Test
    void isAChainOfAtLeastOneStep() {
      assertRefusedAt("steps", CHAIN_EMPTY, () -> set(chain(), null));
    }

    @Test
    void isAChainThatVisitsNobodyTwice() {
      assertRefusedAt(
          "steps[1].step",
          CHAIN_STEP_TWICE,
          () -> set(chain(HEAD, new ChainStep(2, ReviewStep.UNIT_HEAD, 0, false, 5)), null));
      assertRefusedAt(
          "steps[1].step",
          CHAIN_STEP_TWICE,
          () -> set(chain(HEAD, new ChainStep(2, ReviewStep.UNIT_HEAD, 1, false, 5)), null));
      set(
          chain(
              new ChainStep(1, ReviewStep.LINE_DIVISION, 0, false, 5),
              new ChainStep(2, ReviewStep.LINE_DIVISION, 1, false, 5)),
          null);
    }

    @Test
    void isAChainOfReasonableDeadlines() {
      assertRefusedAt(
          "steps[0].days",
          CHAIN_DAYS,
          () -> set(chain(new ChainStep(1, ReviewStep.UNIT_HEAD, 0, false, 61)), null));
    }
  }

  private static Chain chain(ChainStep... steps) {
    return new Chain(false, List.of(steps));
  }

  private void set(Chain chain, Long read) {
    as(admin).set(district, 2027, ChainFor.EVERYTHING, chain, read);
  }

  private ChainService as(CurrentUser user) {
    var service = new ChainService();
    service.chains = chains;
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.clock = Clock.systemUTC();
    service.events = events;
    return service;
  }
}
