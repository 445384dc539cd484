package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.AdjustmentReason.CONTROL_FIGURE;
import static cn.jixiao.projects.AdjustmentReason.POLICY_CHANGE;
import static cn.jixiao.projects.AdjustmentReason.SUPPLEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.organizations.Role;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainStep;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.ReviewGrade;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartOneAdjustmentServiceTest {

  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";
  private static final String WHY = "上级追加资金，养护里程增加";
  private static final DepartmentDraft IN_FORCE = saying("养护64公里");
  private static final DepartmentDraft ADJUSTED = saying("养护96公里");

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private DepartmentTarget partOne;

  private static DepartmentDraft saying(String goal) {
    return new DepartmentDraft(
        goal, List.of(new SubTargetDraft("一", "道路", "目标", "指标")), List.of("加强领导"));
  }

  @BeforeEach
  void anApprovedPartOne() {
    register.follow(events);
    partOne = overall(clerk).write(unit(), 2026, IN_FORCE);
    approveToTheEnd(submit());
  }

  @Nested
  class Beginning {

    @Test
    void startsWithWhatIsInForceAndLeavesThatAlone() {
      var adjustment = begin();
      assertThat(adjustment.draft()).isEqualTo(IN_FORCE);
      assertThat(adjustment.getSubTargets().get(0).getId())
          .isEqualTo(partOne.getSubTargets().get(0).getId());
      assertThat(partOne.getState()).isEqualTo(TargetState.APPROVED);
      assertThat(events.fired().get(events.fired().size() - 1))
          .isEqualTo(
              new AdjustmentBegun(
                  partOne.subject(), districts.township.getName(), unit(), "SUPPLEMENT;" + WHY));
    }

    @Test
    void needsAReasonAndWords() {
      assertRefusedAt(
          "reason", ProjectRule.MISSING, () -> service(clerk).begin("485001", 2026, null, WHY));
      assertRefusedAt(
          "explanation",
          ProjectRule.MISSING,
          () -> service(clerk).begin("485001", 2026, SUPPLEMENT, " "));
      assertThat(partOne.isAdjustable()).isTrue();
    }

    @Test
    void followsControlFiguresWhereThereAreSome() {
      assertRefused(
          ProjectRule.NO_OPEN_FIGURE,
          () -> service(clerk).begin("485001", 2026, CONTROL_FIGURE, WHY));
      issueFigures();
      service(clerk).begin("485001", 2026, CONTROL_FIGURE, WHY);
      assertRefusedAt(
          "reason",
          ProjectRule.REASON_FIXED,
          () -> service(clerk).explain("485001", 2026, SUPPLEMENT, WHY));
    }

    @Test
    void isForWhatIsApprovedAndOneAtATime() {
      overall(clerk).write(unit(), 2027, IN_FORCE);
      assertRefused(
          ProjectRule.NOT_APPROVED, () -> service(clerk).begin("485001", 2027, SUPPLEMENT, WHY));
      begin();
      assertThat(service(clerk).isAdjustable(partOne)).isFalse();
      assertRefused(ProjectRule.ADJUSTED_ALREADY, PartOneAdjustmentServiceTest.this::begin);
    }

    @Test
    void isTheDeclarants() {
      var head = districts.login(UNIT_HEAD, districts.township);
      assertThat(service(head).isAdjustable(partOne)).isFalse();
      assertRefused(NOT_ALLOWED, () -> service(head).begin("485001", 2026, SUPPLEMENT, WHY));
      begin();
      assertRefused(NOT_ALLOWED, () -> service(head).explain("485001", 2026, SUPPLEMENT, WHY));
      assertRefused(NOT_ALLOWED, () -> service(head).discard("485001", 2026));
    }
  }

  @Nested
  class Writing {

    @Test
    void changesNothingThatIsInForce() {
      begin();
      write(ADJUSTED);
      assertThat(partOne.draft()).isEqualTo(IN_FORCE);
      assertThat(partOne.written().draft()).isEqualTo(ADJUSTED);
      assertThat(overall(clerk).isEditable(districts.township, partOne)).isTrue();
    }

    @Test
    void isSeenByTheUnitAndTheAuditorUntilItIsSubmitted() {
      begin();
      write(ADJUSTED);
      assertThat(readBy(UNIT_HEAD).isAdjustment()).isTrue();
      assertThat(readBy(AUDITOR).isAdjustment()).isTrue();
      assertThat(readBy(LINE_REVIEWER)).isSameAs(partOne);
      submit();
      assertThat(readBy(LINE_REVIEWER).isAdjustment()).isTrue();
    }

    @Test
    void keepsItsLinksBesideThoseInForce() {
      var road = target("道路维修");
      begin();
      var row = partOne.written().getSubTargets().get(0).getId();
      overall(clerk).link("485001", 2026, row, road.getId());
      assertThat(partOne.getSubTargets().get(0).getTargetIds()).isEmpty();
      assertThat(partOne.written().getSubTargets().get(0).getTargetIds())
          .containsExactly(road.getId());
      write(ADJUSTED);
      assertThat(overall(clerk).coverage("485001", 2026).orphanSubTargets()).isEmpty();
      approveToTheEnd(submit());
      assertThat(partOne.getSubTargets().get(0).getTargetIds()).containsExactly(road.getId());
    }

    @Test
    void isCalledOffBeforeItIsSubmitted() {
      begin();
      service(clerk).discard("485001", 2026);
      assertThat(partOne.written()).isSameAs(partOne);
      assertThat(partOne.isAdjustable()).isTrue();
      assertRefused(ProjectRule.UNKNOWN_ADJUSTMENT, () -> service(clerk).discard("485001", 2026));
    }

    @Test
    void saysAnewWhy() {
      begin();
      service(clerk).explain("485001", 2026, POLICY_CHANGE, "新标准");
      assertThat(partOne.adjustment().orElseThrow().getReason()).isEqualTo(POLICY_CHANGE);
    }
  }

  @Nested
  class Travelling {

    @Test
    void isOnlyForWhatChangesSomething() {
      begin();
      assertRefused(ProjectRule.ADJUSTS_NOTHING, PartOneAdjustmentServiceTest.this::submit);
    }

    @Test
    void goesTheWholeChainOfItsTextAgain() {
      begin();
      write(ADJUSTED);
      var submission = submit();
      assertThat(submission.isAdjustment()).isTrue();
      assertThat(submission.getRound()).isEqualTo(2);
      assertThat(submission.getReviews()).hasSize(3);
      assertRefused(ProjectRule.PART_ONE_LOCKED, () -> write(IN_FORCE));
      assertRefused(ProjectRule.NOT_DISCARDABLE, () -> service(clerk).discard("485001", 2026));
      assertThat(register.texts(clerk, events).get("485001", 2026).partOne().draft())
          .isEqualTo(ADJUSTED);
    }

    @Test
    void takesThePlaceOfWhatWasInForceWhenItIsApproved() {
      begin();
      write(new DepartmentDraft("通达", List.of(new SubTargetDraft("二", "路灯", "亮", "盏")), List.of()));
      var submission = submit();
      assertThat(partOne.draft()).isEqualTo(IN_FORCE);
      approveToTheEnd(submission);
      assertThat(partOne.draft().goal()).isEqualTo("通达");
      assertThat(partOne.getSubmissionId()).isEqualTo(submission.getId());
      assertThat(partOne.isAdjustable()).isTrue();
      assertThat(events.fired())
          .contains(new AdjustmentAdopted(partOne, districts.township.getName()));
      assertThat(register.versions.ofPartOne).hasSize(2);
    }

    @Test
    void comesBackToBeChanged() {
      begin();
      write(ADJUSTED);
      journeys(UNIT_HEAD).giveBack(submit().getId(), Opinion.of("理由不足"));
      assertThat(partOne.draft()).isEqualTo(IN_FORCE);
      write(saying("养护80公里"));
      approveToTheEnd(submit());
      assertThat(partOne.draft()).isEqualTo(saying("养护80公里"));
    }

    @Test
    void leavesWhatIsInForceWhereItsTextIsGivenUp() {
      begin();
      write(ADJUSTED);
      var id = submit().getId();
      register.submissions.service(districts, clerk, events).withdraw(id, "金额写错");
      register.submissions.service(districts, clerk, events).cancel(id, "不再调整");
      assertThat(partOne.written()).isSameAs(partOne);
      assertThat(partOne.draft()).isEqualTo(IN_FORCE);
      assertThat(register.texts(clerk, events).find(districts.township, 2026)).isPresent();
      begin();
      write(ADJUSTED);
      approveToTheEnd(submit());
      assertThat(partOne.draft()).isEqualTo(ADJUSTED);
    }

    @Test
    void leavesWhatIsInForceWhereItIsStopped() {
      begin();
      write(ADJUSTED);
      register.submissions.through(
          new Chain(false, List.of(new ChainStep(1, ReviewStep.UNIT_HEAD, 0, true, 0))));
      journeys(UNIT_HEAD).giveBack(submit().getId(), new Opinion("不予调整", ReviewGrade.POOR));
      assertThat(partOne.getState()).isEqualTo(TargetState.APPROVED);
      assertThat(partOne.isAdjustable()).isTrue();
    }

    @Test
    void goesInTheSecondRoundWhereItFollowsControlFigures() {
      issueFigures();
      service(clerk).begin("485001", 2026, CONTROL_FIGURE, WHY);
      write(ADJUSTED);
      submit();
      var whole = register.texts(clerk, events).get("485001", 2026);
      assertThat(whole.round()).isEqualTo(BudgetRound.UP2);
    }

    @Test
    void setsOffForTheFirstTimeAfterItsTextWasApproved() {
      var sister = districts.login(DECLARANT, districts.sister);
      register.departmentTargets(sister, events).write(districts.sister.getId(), 2027, IN_FORCE);
      target("道路维修", 2027);
      approveToTheEnd(register.texts(clerk, events).submit("485001", 2027));
      var late = overall(clerk).write(unit(), 2027, ADJUSTED);
      approveToTheEnd(register.texts(clerk, events).submit("485001", 2027));
      assertThat(late.getState()).isEqualTo(TargetState.APPROVED);
    }
  }

  private PerformanceTarget target(String name) {
    return target(name, 2026);
  }

  private PerformanceTarget target(String name, int year) {
    var draft = year == 2026 ? draft(name) : Drafts.roadRepair();
    return register.projects(clerk, events).create("485001", year, List.of(draft)).get(0);
  }

  private static TargetDraft draft(String name) {
    return new TargetDraft(null, name, null, BigDecimal.TEN, null, null, null, null, null, null);
  }

  private void issueFigures() {
    register.figures.all.add(
        new ControlFigure(1, districts.township, 2026, BigDecimal.TEN, BigDecimal.ONE));
  }

  private PartOneAdjustment begin() {
    return service(clerk).begin("485001", 2026, SUPPLEMENT, WHY);
  }

  private void write(DepartmentDraft draft) {
    List<Set<Long>> links = null;
    overall(clerk).revise(partOne.getId(), draft, links);
  }

  private Submission submit() {
    return register.texts(clerk, events).submit("485001", 2026);
  }

  private void approveToTheEnd(Submission submission) {
    for (var role : List.of(UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER)) {
      journeys(role).approve(submission.getId(), Opinion.of(null));
    }
  }

  private WrittenPartOne readBy(Role role) {
    return overall(login(role)).written(partOne);
  }

  private DepartmentTargetService overall(CurrentUser user) {
    return register.departmentTargets(user, events);
  }

  private PartOneAdjustmentService service(CurrentUser user) {
    return register.partOneAdjustments(user, events);
  }

  private SubmissionService journeys(Role role) {
    return register.submissions.service(districts, login(role), events);
  }

  private CurrentUser login(Role role) {
    return districts.login(
        role,
        switch (role) {
          case LINE_REVIEWER -> districts.lineDivision;
          case PERFORMANCE_REVIEWER -> districts.performanceDivision;
          case AUDITOR -> districts.auditOffice;
          default -> districts.township;
        });
  }

  private long unit() {
    return districts.township.getId();
  }
}
