package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.ProjectRule.CATEGORY_MISSING;
import static cn.jixiao.projects.ProjectRule.LOCKED;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static cn.jixiao.projects.ProjectRule.NOT_DISCARDABLE;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.InMemorySubmissions;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.SubjectSubmitted;
import cn.jixiao.workflow.SubmissionService;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectServiceTest {

  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";
  private static final String UNKNOWN_UNIT = "OrganizationRule.UNKNOWN_ORGANIZATION";

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final InMemoryTargets kept = register.targets;
  private final InMemorySubmissions submissions = register.submissions;
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private PerformanceTarget target;

  @BeforeEach
  void aDraftOfTheTownship() {
    register.follow(events);
    target = as(clerk).create("485001", 2026, List.of(Drafts.roadRepair())).get(0);
  }

  @Nested
  class Creating {

    @Test
    void saysWhoWroteItAndTellsTheTrail() {
      assertThat(target.getChangedBy()).isEqualTo(clerk.name());
      assertThat(events.fired()).hasExactlyElementsOfTypes(TargetDrafted.class);
    }

    @Test
    void isTheDeclarantsOfThatUnit() {
      assertRefused(NOT_ALLOWED, () -> create(login(UNIT_HEAD, districts.township)));
      assertRefused(NOT_ALLOWED, () -> create(login(LINE_REVIEWER, districts.lineDivision)));
      assertRefused(UNKNOWN_UNIT, () -> create(login(DECLARANT, districts.sister)));
      assertRefused(UNKNOWN_UNIT, () -> create(login(ADMINISTRATOR, districts.district)));
    }

    private void create(CurrentUser user) {
      as(user).create("485001", 2027, List.of(Drafts.roadRepair()));
    }
  }

  @Nested
  class Seeing {

    @ParameterizedTest
    @CsvSource({
      "DECLARANT, true, true", "UNIT_HEAD, true, true", "LINE_REVIEWER, false, true",
      "PERFORMANCE_REVIEWER, false, true", "AUDITOR, true, true", "ADMINISTRATOR, false, false"
    })
    void belongsToTheUnitAndTheAuditorAndFromTheFirstSubmissionToTheBureau(
        Role role, boolean asADraft, boolean submitted) {
      var user = login(role, placeOf(role));
      assertThat(sees(user)).isEqualTo(asADraft);
      as(clerk).submit(target.getId());
      assertThat(sees(user)).isEqualTo(submitted);
      giveBack();
      assertThat(sees(user)).as("after a return").isEqualTo(submitted);
    }

    @Test
    void staysAfterApproval() {
      approveToTheEnd();
      assertThat(sees(login(LINE_REVIEWER, districts.lineDivision))).isTrue();
      assertThat(sees(login(AUDITOR, districts.auditOffice))).isTrue();
      assertThat(sees(login(UNIT_HEAD, districts.township))).isTrue();
    }

    @Test
    void reachesDownFromTheDepartment() {
      assertThat(sees(login(UNIT_HEAD, districts.department))).isTrue();
    }

    @Test
    void isNoStrangersInAnyState() {
      var strangers =
          List.of(
              login(DECLARANT, districts.sister),
              login(UNIT_HEAD, districts.otherTownship),
              login(DECLARANT, districts.farTownship),
              login(LINE_REVIEWER, districts.farDivision),
              login(PERFORMANCE_REVIEWER, districts.farDivision),
              login(AUDITOR, districts.farAuditOffice));
      assertThat(strangers).noneMatch(this::seesIt);
      as(clerk).submit(target.getId());
      assertThat(strangers).noneMatch(this::seesIt);
      giveBack();
      assertThat(strangers).noneMatch(this::seesIt);
    }

    @Test
    void needsALoginEvenForWhatDoesNotExist() {
      assertRefused(NOT_ALLOWED, () -> as(districts.nobody()).get(4711));
      assertRefused(NOT_ALLOWED, () -> as(districts.nobody()).get(target.getId()));
    }

    private boolean seesIt(CurrentUser user) {
      return sees(user);
    }
  }

  @Nested
  class Revising {

    @Test
    void tellsTheTrailAndCountsAsAChangeOfTheTarget() {
      as(clerk).revise(target.getId(), 0, Drafts.streetLamps(Drafts.CODE));
      assertThat(target.title()).isEqualTo("路灯安装");
      assertThat(kept.touched).containsExactly(target);
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(TargetDrafted.class, TargetRevised.class);
    }

    @Test
    void tellsTheSecondWriter() {
      assertThatThrownBy(() -> as(clerk).revise(target.getId(), -1, Drafts.roadRepair()))
          .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void isTheDeclarantsAlone() {
      as(clerk).submit(target.getId());
      giveBack();
      for (var role : new Role[] {UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER, AUDITOR}) {
        var user = login(role, placeOf(role));
        assertRefused(NOT_ALLOWED, () -> as(user).revise(target.getId(), 0, Drafts.roadRepair()));
        assertThat(as(user).isEditable(target)).isFalse();
      }
      assertThat(as(clerk).isEditable(target)).isTrue();
    }

    @Test
    void isUnknownToAStranger() {
      assertRefused(
          UNKNOWN_TARGET,
          () ->
              as(login(DECLARANT, districts.sister))
                  .revise(target.getId(), 0, Drafts.roadRepair()));
    }

    @Test
    void isRefusedOnItsWayAndAfterApproval() {
      as(clerk).submit(target.getId());
      assertRefused(LOCKED, () -> as(clerk).revise(target.getId(), 0, Drafts.roadRepair()));
      assertThat(as(clerk).isEditable(target)).isFalse();
    }
  }

  @Nested
  class Discarding {

    @Test
    void takesTheDraftAndItsUnusedProjectAway() {
      as(clerk).discard(target.getId(), 0);
      assertThat(kept.targets).isEmpty();
      assertThat(kept.projects).isEmpty();
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(TargetDrafted.class, TargetDiscarded.class);
    }

    @Test
    void isNotForWhatHasBeenSubmittedOnce() {
      as(clerk).submit(target.getId());
      giveBack();
      assertRefused(NOT_DISCARDABLE, () -> as(clerk).discard(target.getId(), 0));
    }

    @Test
    void isTheDeclarantsAlone() {
      assertRefused(
          NOT_ALLOWED, () -> as(login(UNIT_HEAD, districts.township)).discard(target.getId(), 0));
    }
  }

  @Nested
  class Submitting {

    @Test
    void locksTheTarget() {
      as(clerk).submit(target.getId());
      assertThat(target.getState()).isEqualTo(TargetState.SUBMITTED);
      assertThat(events.fired().get(1)).isInstanceOf(SubjectSubmitted.class);
      assertRefused(LOCKED, () -> as(clerk).submit(target.getId()));
    }

    @Test
    void asksForCompleteness() {
      var empty = as(clerk).create("485001", 2026, List.of(Drafts.empty())).get(0);
      assertRefused(MISSING, () -> as(clerk).submit(empty.getId()));
      assertThat(empty.getState()).isEqualTo(TargetState.DRAFT);
    }

    @Test
    void asksForTheCategoriesOfTheRegion() {
      register.frames.use =
          new FrameUse(
              IndicatorFrame.FRAME_2015,
              Set.of(IndicatorCategory.OUTPUT, IndicatorCategory.SATISFACTION),
              null);
      assertRefusedAt("indicators", CATEGORY_MISSING, () -> as(clerk).submit(target.getId()));
      register.frames.use = FrameUse.STANDARD;
      as(clerk).submit(target.getId());
    }

    @Test
    void isTheDeclarantsOfThatUnit() {
      assertRefused(
          NOT_ALLOWED, () -> as(login(UNIT_HEAD, districts.township)).submit(target.getId()));
      assertRefused(
          UNKNOWN_TARGET, () -> as(login(DECLARANT, districts.sister)).submit(target.getId()));
    }

    @Test
    void unlocksItAgainByAReturn() {
      as(clerk).submit(target.getId());
      giveBack();
      assertThat(target.getState()).isEqualTo(TargetState.RETURNED);
      assertThat(as(clerk).submit(target.getId()).getRound()).isEqualTo(2);
    }

    @Test
    void unlocksItAgainByAWithdrawal() {
      as(clerk).submit(target.getId());
      journeys(clerk).withdraw(target.getSubmissionId(), "金额写错");
      assertThat(target.getState()).isEqualTo(TargetState.RETURNED);
    }

    @Test
    void endsForGoodWhenItsUnitGivesItUp() {
      as(clerk).submit(target.getId());
      giveBack();
      journeys(clerk).cancel(target.getSubmissionId(), "项目取消");
      assertThat(target.getState()).isEqualTo(TargetState.STOPPED);
      assertRefused(LOCKED, () -> as(clerk).submit(target.getId()));
    }

    @Test
    void barsEverybodyWhoWroteItFromReviewingIt() {
      var second = districts.join("second", DECLARANT, districts.township);
      districts.also(second, UNIT_HEAD, districts.township);
      var writer = districts.login("second");
      var changed = Drafts.roadRepair();
      as(writer).revise(target.getId(), target.getVersion(), changed);
      assertThat(target.writers()).contains("second");
      var id = as(clerk).submit(target.getId()).getId();
      assertRefused("WorkflowRule.OWN_WORK", () -> journeys(writer).approve(id, Opinion.of(null)));
    }

    @Test
    void seesWhatAsksForWhatWasApprovedTheYearBefore() {
      approveToTheEnd();
      var next = as(clerk).create("485001", 2027, List.of(Drafts.roadRepair())).get(0);
      var journey = as(clerk).submit(next.getId());
      assertThat(journey.isUnchanged()).isTrue();
      journeys(clerk).withdraw(journey.getId(), "再想一想");
      assertThat(as(clerk).submit(next.getId()).isUnchanged()).as("it came back").isFalse();
    }

    @Test
    void seesNoRepetitionOfWhatIsNotApprovedYet() {
      as(clerk).submit(target.getId());
      var next = as(clerk).create("485001", 2027, List.of(Drafts.roadRepair())).get(0);
      assertThat(as(clerk).submit(next.getId()).isUnchanged()).isFalse();
    }

    @Test
    void endsInApproval() {
      approveToTheEnd();
      assertThat(target.getState()).isEqualTo(TargetState.APPROVED);
    }
  }

  private void giveBack() {
    var id = target.getSubmissionId();
    journeys(login(UNIT_HEAD, districts.township)).giveBack(id, Opinion.of("缺少基线"));
  }

  private SubmissionService journeys(CurrentUser user) {
    return submissions.service(districts, user, events);
  }

  private void approveToTheEnd() {
    var id = as(clerk).submit(target.getId()).getId();
    for (var role : new Role[] {UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER}) {
      submissions
          .service(districts, login(role, placeOf(role)), events)
          .approve(id, Opinion.of(null));
    }
  }

  private boolean sees(CurrentUser user) {
    try {
      return as(user).get(target.getId()) == target;
    } catch (RuleViolation violation) {
      assertThat(violation).hasMessage(UNKNOWN_TARGET.messageKey());
      return false;
    }
  }

  private CurrentUser login(Role role, Organization place) {
    return districts.login(role, place);
  }

  private Organization placeOf(Role role) {
    return switch (role) {
      case DECLARANT, UNIT_HEAD -> districts.township;
      case LINE_REVIEWER -> districts.lineDivision;
      case PERFORMANCE_REVIEWER, BUDGET_REVIEWER -> districts.performanceDivision;
      case AUDITOR -> districts.auditOffice;
      case ADMINISTRATOR -> districts.district;
    };
  }

  private ProjectService as(CurrentUser user) {
    return register.projects(user, events);
  }
}
