package cn.jixiao.web;

import static cn.jixiao.projects.TargetState.APPROVED;
import static cn.jixiao.projects.TargetState.RETURNED;
import static cn.jixiao.projects.TargetState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.audit.AuditService;
import cn.jixiao.launch.ShippedWar;
import cn.jixiao.organizations.TestPerson;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetFilter;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Rule.Nature;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.InboxRow;
import cn.jixiao.workflow.InboxService;
import cn.jixiao.workflow.InboxTab;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.SubmissionService;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A target's way through the real WAR, the real server and the real database. */
@ExtendWith(ArquillianExtension.class)
class TargetReviewIT {

  @Deployment
  static WebArchive shipped() {
    return ShippedWar.with(TargetReviewIT.class, TestDistrict.class);
  }

  @Inject TestDistrict district;
  @Inject TestPerson person;
  @Inject ProjectService projects;
  @Inject SubmissionService submissions;
  @Inject InboxService inbox;
  @Inject AuditService audit;

  private PerformanceTarget target;

  @BeforeEach
  void aDraft() throws Exception {
    if (district == null) {
      return; // the half of the test that runs outside the server
    }
    district.settle();
    person.become("clerk");
    target = projects.create(TestDistrict.TOWNSHIP, 2027, List.of(streetLamps())).get(0);
  }

  @Test
  void goesUpStepByStepAndIsSealedAtTheTop() {
    var submission = projects.submit(target.getId()).getId();
    for (var reviewer : List.of("head", "line", "performance")) {
      person.become(reviewer);
      assertThat(inbox.page(InboxTab.TODO, 0, 100).rows())
          .extracting(InboxRow::submissionId)
          .contains(submission);
      submissions.approve(submission, Opinion.of(null));
      assertThat(inbox.page(InboxTab.TODO, 0, 100).rows())
          .extracting(InboxRow::submissionId)
          .doesNotContain(submission);
    }
    assertThat(stateSeenBy("clerk")).isEqualTo(APPROVED);
    person.become("auditor");
    assertThat(audit.timelineOf(target.subject()))
        .extracting(AuditRow::act)
        .containsExactly(
            "SubjectApproved",
            "SubjectForwarded",
            "SubjectForwarded",
            "SubjectSubmitted",
            "TargetDrafted");
  }

  @Test
  void returningUnlocksItAndLeavesOneTraceWithTheReason() {
    var submission = projects.submit(target.getId()).getId();
    person.become("head");
    submissions.giveBack(submission, Opinion.of("请写明路灯的数量。"));
    assertThat(stateSeenBy("clerk")).isEqualTo(RETURNED);
    assertThat(audit.timelineOf(target.subject()).get(0).detail()).isEqualTo("请写明路灯的数量。");
    var again = projects.submit(target.getId());
    assertThat(again.getRound()).isEqualTo(2);
    assertThat(again.getId()).isNotEqualTo(submission);
  }

  @Test
  void aRefusedActChangesNothingAndLeavesNoTrace() {
    var submission = projects.submit(target.getId()).getId();
    var traces = audit.timelineOf(target.subject()).size();
    person.become("head");
    assertThatThrownBy(() -> submissions.giveBack(submission, Opinion.of(" ")))
        .isExactlyInstanceOf(RuleViolation.class);
    assertThat(stateSeenBy("clerk")).isEqualTo(SUBMITTED);
    assertThat(audit.timelineOf(target.subject())).hasSize(traces);
  }

  @Test
  void theSecondWriterIsToldAndChangesNothing() {
    var read = projects.get(target.getId()).getVersion();
    projects.revise(target.getId(), read, streetLamps(target.getProject().getCode(), "更换路灯"));
    assertThatThrownBy(
            () ->
                projects.revise(
                    target.getId(), read, streetLamps(target.getProject().getCode(), "拆除路灯")))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(projects.get(target.getId()).draft().purpose()).isEqualTo("更换路灯");
    assertThat(projects.get(target.getId()).getVersion()).isEqualTo(read + 1);
  }

  @Test
  void aChangeOfARowOnlyIsAChangeOfTheTarget() {
    var read = projects.get(target.getId()).getVersion();
    var rows = projects.get(target.getId()).getIndicators();
    projects.revise(target.getId(), read, target.draft());
    var after = projects.get(target.getId());
    assertThat(after.getVersion()).isGreaterThan(read);
    assertThat(after.getIndicators().get(0).getId()).isEqualTo(rows.get(0).getId());
  }

  @Test
  void isUnknownToTheNeighbourAndADraftToTheBureauAsWell() {
    for (var stranger : List.of("neighbour", "neighbours-head", "line", "performance", "admin")) {
      person.become(stranger);
      assertThat(natureOf(() -> projects.get(target.getId()))).isEqualTo(Nature.UNKNOWN);
      assertThat(projects.list(TargetFilter.all(0, 100)).rows())
          .noneMatch(row -> row.targetId() == target.getId());
    }
    person.become("clerk");
    projects.submit(target.getId());
    person.become("line");
    assertThat(projects.get(target.getId()).getState()).isEqualTo(SUBMITTED);
    person.become("neighbour");
    assertThat(natureOf(() -> projects.get(target.getId()))).isEqualTo(Nature.UNKNOWN);
  }

  @Test
  void whoSeesItButIsNotInTurnIsForbiddenToAct() {
    var submission = projects.submit(target.getId()).getId();
    person.become("line");
    assertThat(natureOf(() -> submissions.approve(submission, Opinion.of(null))))
        .isEqualTo(Nature.FORBIDDEN);
    person.become("neighbour");
    assertThat(natureOf(() -> submissions.approve(submission, Opinion.of(null))))
        .isEqualTo(Nature.UNKNOWN);
  }

  private Object stateSeenBy(String account) {
    person.become(account);
    return projects.get(target.getId()).getState();
  }

  private static Nature natureOf(ThrowingCallable act) {
    return catchThrowableOfType(RuleViolation.class, act).nature();
  }

  private static TargetDraft streetLamps() {
    return streetLamps(UUID.randomUUID().toString().replace("-", "").toUpperCase(), "安装路灯120盏");
  }

  private static TargetDraft streetLamps(String code, String purpose) {
    return new TargetDraft(
        code,
        "路灯安装",
        AmountUnit.WAN_YUAN,
        new BigDecimal("360000"),
        new BigDecimal("360000"),
        null,
        purpose,
        List.of(
            new Checkpoint("6月底", new BigDecimal("40")),
            new Checkpoint("12月底", new BigDecimal("100"))),
        List.of("安装路灯120盏，解决夜间出行照明。"),
        List.of(
            indicator("产出指标", "数量指标", "安装路灯数量", "=120盏"),
            indicator("效益指标", "社会效益指标", "受益村覆盖率", "≥90%"),
            indicator("满意度指标", "服务对象满意度指标", "村民满意度", "≥90%")));
  }

  private static IndicatorDraft indicator(String level1, String level2, String name, String value) {
    return new IndicatorDraft(level1, level2, name, null, value, "年初计划", null, null, null, null);
  }
}
