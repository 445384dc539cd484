package cn.jixiao.checks;

import static cn.jixiao.checks.CheckRule.NOT_ANSWERABLE;
import static cn.jixiao.checks.CheckRule.NO_SUCH_FINDING;
import static cn.jixiao.checks.CheckRule.PART_BLOCKED;
import static cn.jixiao.checks.CheckRule.REASON_REQUIRED;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jixiao.checks.copies.Asked;
import cn.jixiao.checks.copies.Copies;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.organizations.Role;
import cn.jixiao.projects.AdjustmentReason;
import cn.jixiao.projects.ControlFiguresDraft;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.OtherProject;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.Register;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.SubjectApproved;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckServiceTest {

  private static final String UNKNOWN_TARGET = "ProjectRule.UNKNOWN_TARGET";
  private static final String LOCKED = "ProjectRule.LOCKED";

  /** Warns of short purposes, and of every project that is the text's only one. */
  private final Catalogue catalogue =
      Catalogue.of(
          List.of(
              new ShortPurpose(),
              new Lonely(),
              new Nameless(),
              new Unnamed(),
              new Bare(),
              new Figured(),
              new Whole()));

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final KeptFindings kept = new KeptFindings();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private PerformanceTarget target;

  @Catalogued(id = "C91", severity = Severity.WARN)
  static class ShortPurpose implements TargetCheck {

    @Override
    public void look(TargetPaper target, Findings found) {
      if (target.draft().purpose().length() < 10) {
        found.tell(target, "purpose", target.draft().purpose());
      }
    }
  }

  @Catalogued(id = "C92", severity = Severity.HINT)
  static class Lonely implements PaperCheck {

    @Override
    public void look(DepartmentPaper paper, Findings found) {
      if (paper.targets().size() == 1) {
        found.tellOverall("projects", null, paper.origin().unitName());
      }
    }
  }

  @Catalogued(id = "C93", severity = Severity.BLOCK)
  static class Nameless implements TargetCheck {

    @Override
    public void look(TargetPaper target, Findings found) {
      if (target.draft().name().equals("无")) {
        found.tell(target, "name", target.draft().name());
      }
    }
  }

  /** Warns of every 某 in a purpose. */
  @Catalogued(id = "C94", severity = Severity.WARN)
  static class Unnamed implements TargetCheck {

    @Override
    public void look(TargetPaper target, Findings found) {
      Pattern.compile("某.")
          .matcher(target.draft().purpose())
          .results()
          .forEach(word -> found.tell(target, "purpose", word.group()));
    }
  }

  /** Where the bureau lets a project have another amount. */
  @Catalogued(id = "C97", severity = Severity.BLOCK)
  static class Figured implements TargetCheck {

    @Override
    public void look(TargetPaper target, Findings found) {
      target
          .paper()
          .surroundings()
          .figures()
          .of(target)
          .filter(figure -> figure.compareTo(target.draft().budget()) != 0)
          .ifPresent(figure -> found.tell(target, "budget", null));
    }
  }

  /** Warns of every row without a description. */
  @Catalogued(id = "C95", severity = Severity.WARN)
  static class Bare implements TargetCheck {

    @Override
    public void look(TargetPaper target, Findings found) {
      target.indicators().stream()
          .filter(row -> row.draft().description() == null)
          .forEach(row -> found.tell(target, row.at("description"), null));
    }
  }

  /** Warns of the text as a whole where a project is called after it. */
  @Catalogued(id = "C96", severity = Severity.WARN)
  static class Whole implements PaperCheck {

    @Override
    public void look(DepartmentPaper paper, Findings found) {
      if (paper.targets().stream().anyMatch(it -> it.draft().name().equals("全文"))) {
        found.tellOverall("overall.goal", "全文");
      }
    }
  }

  @BeforeEach
  void aTargetWithAShortPurpose() {
    target = created("农村道路养护", "用于养护");
  }

  private PerformanceTarget created(String name, String purpose) {
    return register
        .projects(clerk, events)
        .create("485001", 2027, List.of(draft(name, purpose)))
        .get(0);
  }

  private static TargetDraft draft(String name, String purpose) {
    return Looking.by(new ShortPurpose()).code(null).name(name).purpose(purpose).draft();
  }

  private CheckService as(CurrentUser user) {
    var service = new CheckService();
    service.catalogue = catalogue;
    service.settings = new UsualSettings();
    service.answers = kept;
    service.copies = new NoCopies();
    service.papers = papers(user);
    service.projects = register.projects(user, events);
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.clock = Clock.systemUTC();
    service.user = user;
    service.events = events;
    return service;
  }

  private RecordedPapers papers(CurrentUser user) {
    var papers = new RecordedPapers();
    papers.settings = new UsualSettings();
    papers.copies = new NoCopies();
    papers.projects = register.projects(user, events);
    papers.departmentTargets = register.departmentTargets(user, events);
    papers.controlFigures = register.figures(user, events);
    return papers;
  }

  @Nested
  class Looked {

    @Test
    void tellsOfTheTargetAndOfItsPlaceInTheText() {
      assertThat(as(clerk).findingsOf(target.getId()))
          .extracting(it -> it.finding().rule())
          .containsExactly("C91", "C92");
    }

    @Test
    void looksAtWhatIsBeingWrittenAndNotYetKept() {
      var written = draft("农村道路养护", "用于64公里农村道路的日常养护");
      assertThat(as(clerk).findingsOf(target.getId(), written))
          .extracting(it -> it.finding().rule())
          .containsExactly("C92");
    }

    @Test
    void leavesTheUnitsOtherTargetsOut() {
      created("生活垃圾收运", "用于收运");
      assertThat(as(clerk).findingsOf(target.getId()))
          .extracting(it -> it.finding().project())
          .containsExactly(1);
    }

    @Test
    void looksAtATargetThatWasGivenUpAlone() {
      created("生活垃圾收运", "用于收运");
      givenUp(target);
      assertThat(as(clerk).findingsOf(target.getId()))
          .extracting(it -> it.finding().rule())
          .containsExactly("C91", "C92");
    }

    private void givenUp(PerformanceTarget given) {
      register.follow(events);
      var submissionId = register.projects(clerk, events).submit(given.getId()).getId();
      journeys(districts.login(UNIT_HEAD, districts.township))
          .giveBack(submissionId, Opinion.of("与上年重复"));
      journeys(clerk).cancel(submissionId, "项目取消");
    }

    private SubmissionService journeys(CurrentUser user) {
      return register.submissions.service(districts, user, events);
    }

    @Test
    void isForWhoMaySeeTheTarget() {
      var far = districts.login(PERFORMANCE_REVIEWER, districts.farDivision);
      assertRefused(UNKNOWN_TARGET, () -> as(far).findingsOf(target.getId()));
      assertRefused(
          UNKNOWN_TARGET,
          () -> as(districts.login(DECLARANT, districts.sister)).findingsOf(target.getId()));
    }
  }

  @Nested
  class Reviewing {

    @Test
    void tellsOfEveryProjectByItsNumber() {
      created("生活垃圾收运", "用于收运");
      var review = as(clerk).review("485001", 2027);
      assertThat(review.count(1, Severity.WARN)).isEqualTo(1);
      assertThat(review.count(2, Severity.WARN)).isEqualTo(1);
      assertThat(review.of(0)).isEmpty();
    }

    /** A department often has one part one, which stands with one of its units. */
    @Nested
    class APartOne {

      private final CurrentUser department = districts.login(DECLARANT, districts.department);

      @BeforeEach
      void thatStandsWithTheTownshipAlone() {
        register
            .departmentTargets(clerk, events)
            .writeIfNone("485001", 2027, new DepartmentDraft("目标", List.of(), List.of()));
        created(districts.sister, "文化惠民演出");
      }

      private void created(Organization unit, String name) {
        register
            .projects(department, events)
            .create(unit.getCode(), 2027, List.of(draft(name, "用于演出")));
      }

      private List<OtherProject> besideTheTownships(CurrentUser seenBy) {
        return papers(seenBy).of(districts.township, 2027).paper().surroundings().projects();
      }

      @Test
      void speaksOfTheDepartmentsOtherUnits() {
        assertThat(besideTheTownships(department))
            .extracting(OtherProject::name, OtherProject::visible)
            .containsExactly(tuple("文化惠民演出", true));
      }

      @Test
      void tellsNothingOfWhatThisPersonMayNotSee() {
        assertThat(papers(clerk).of(districts.township, 2027).paper().isShownWhole()).isFalse();
        assertThat(besideTheTownships(clerk))
            .extracting(OtherProject::visible)
            .containsExactly(false);
      }

      @Test
      void speaksOfNoUnitThatHasOneOfItsOwnNorOfOtherDepartments() {
        register
            .departmentTargets(department, events)
            .writeIfNone("485002", 2027, new DepartmentDraft("目标", List.of(), List.of()));
        register
            .projects(districts.login(DECLARANT, districts.otherTownship), events)
            .create("486001", 2027, List.of(draft("村道", "用于村道")));
        assertThat(besideTheTownships(department)).isEmpty();
      }

      @Test
      void speaksOfWhatItsOwnUnitHasNotShownYet() {
        register.projects(clerk, events).submit(target.getId());
        created(districts.township, "农家书屋");
        var bureau = districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
        var beside = register.projects(bureau, events).alongside(districts.township.getId(), 2027);
        assertThat(beside)
            .extracting(OtherProject::name)
            .containsExactlyInAnyOrder("文化惠民演出", "农家书屋");
      }
    }

    @Test
    void leavesOutAUnitOfAnotherRegionWithTheSameCode() {
      var namesake = districts.unit(districts.farDepartment, "485001", "岸柳镇本级");
      var farClerk = districts.login(DECLARANT, namesake);
      register.projects(farClerk, events).create("485001", 2027, List.of(draft("无", "无")));
      districts.also(districts.join("both", DECLARANT, districts.township), DECLARANT, namesake);
      var both = districts.login("both");
      assertThat(as(both).review("485001", 2027).targets()).containsExactly(target);
      assertThat(as(both).findingsOf(target.getId()))
          .extracting(it -> it.finding().rule())
          .containsExactly("C91", "C92");
    }

    @Test
    void showsTheBureauNoDrafts() {
      var bureau = districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
      assertThat(as(bureau).review("485001", 2027).targets()).isEmpty();
    }
  }

  @Nested
  class FromOutside {

    @Test
    void takesNoMoreThanADraft() {
      var longest = draft("道路", "用于".repeat(2001));
      assertThatThrownBy(
              () ->
                  as(clerk).judge(null, null, null, DepartmentPaper.NO_PART_ONE, List.of(longest)))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              refused ->
                  assertThat(refused.breaches())
                      .extracting(breach -> breach.field())
                      .containsExactly("projects[0].purpose"));
    }
  }

  @Nested
  class Answering {

    @Test
    void keepsTheReasonWithTheTextThatWasSeen() {
      as(clerk).answer(target.getId(), "C91", "purpose", " 上级文件规定的用语 ");
      var reviewed = as(clerk).findingsOf(target.getId()).get(0);
      assertThat(reviewed.answer().getReason()).isEqualTo("上级文件规定的用语");
      assertThat(reviewed.answer().getAnsweredBy()).isEqualTo(clerk.name());
      assertThat(events.fired()).last().isInstanceOf(WarningAnswered.class);
    }

    @Test
    void endsWhenTheTextChanges() {
      as(clerk).answer(target.getId(), "C91", "purpose", "上级文件规定的用语");
      assertThat(as(clerk).findingsOf(target.getId(), draft("农村道路养护", "养路")).get(0).answer())
          .isNull();
    }

    @Test
    void answersOneOfTwoWarningsInOneField() {
      var two = created("道路", "用于某村和某镇64公里农村道路的养护").getId();
      var second = as(clerk).findingsOf(two).get(1).finding();
      as(clerk).answer(two, second.key(), "名称待定");
      assertThat(as(clerk).findingsOf(two))
          .filteredOn(ReviewedFinding::isAnswered)
          .extracting(it -> it.finding().seen())
          .containsExactly("某镇");
    }

    @Test
    void answersAllOfARuleAtAPlaceWhereNoneIsNamed() {
      var two = created("道路", "用于某村和某镇64公里农村道路的养护").getId();
      as(clerk).answer(two, "C94", "purpose", "名称待定");
      assertThat(kept.answers).hasSize(2);
      as(clerk).answer(two, "C94", "purpose", " ");
      assertThat(kept.answers).isEmpty();
    }

    @Test
    void followsItsRowAndAnswersNoOther() {
      var bare = createdWith("里程", "座数");
      as(clerk).answer(bare, "C95", "indicators[0].description", "一看便知");
      assertThat(answeredRows(bare, "里程", "座数")).containsExactly(1);
      assertThat(answeredRows(bare, "座数", "里程")).containsExactly(2);
      assertThat(answeredRows(bare, "长度", "座数")).isEmpty();
    }

    private long createdWith(String... names) {
      return register
          .projects(clerk, events)
          .create("485001", 2027, List.of(bare(names)))
          .get(0)
          .getId();
    }

    private TargetDraft bare(String... names) {
      var looking = Looking.by(null).code(null).name("桥梁");
      List.of(names).forEach(name -> looking.row("数量指标", name, null, "=4座", "计划标准"));
      return looking.draft();
    }

    private List<Integer> answeredRows(long targetId, String... names) {
      return as(clerk).findingsOf(targetId, bare(names)).stream()
          .filter(ReviewedFinding::isAnswered)
          .map(it -> it.finding().row())
          .toList();
    }

    @Test
    void isChangedAndTakenBack() {
      as(clerk).answer(target.getId(), "C91", "purpose", "一");
      as(clerk).answer(target.getId(), "C91", "purpose", "二");
      assertThat(kept.answers).extracting(Answer::getReason).containsExactly("二");
      as(clerk).answer(target.getId(), "C91", "purpose", " ");
      assertThat(kept.answers).isEmpty();
    }

    @Test
    void needsWordsAndAWarning() {
      assertRefused(
          REASON_REQUIRED, () -> as(clerk).answer(target.getId(), "C91", "purpose", null));
      assertRefused(
          NOT_ANSWERABLE, () -> as(clerk).answer(target.getId(), "C92", "projects", "不改"));
      assertRefused(NO_SUCH_FINDING, () -> as(clerk).answer(target.getId(), "C91", "name", "不改"));
    }

    @Test
    void isNotGivenWithATargetForWhatConcernsTheWholeText() {
      var whole = created("全文", "用于养护64公里农村道路").getId();
      assertRefused(NOT_ANSWERABLE, () -> as(clerk).answer(whole, "C96", "overall.goal", "不改"));
      assertThat(as(clerk).findingsOf(whole))
          .filteredOn(it -> it.finding().isOfText())
          .noneMatch(ReviewedFinding::isOpen);
    }

    @Test
    void isTheDeclarantsWhileTheTargetIsTheirs() {
      var head = districts.login(UNIT_HEAD, districts.township);
      assertRefused(
          "OrganizationRule.NOT_ALLOWED",
          () -> as(head).answer(target.getId(), "C91", "purpose", "不改"));
      target = register.projects(clerk, events).get(target.getId());
      register.projects(clerk, events).submit(target.getId());
      assertRefused(LOCKED, () -> as(clerk).answer(target.getId(), "C91", "purpose", "不改"));
    }
  }

  @Nested
  class TheGate {

    private TargetGate gate() {
      var gate = new TargetGate();
      gate.catalogue = catalogue;
      gate.settings = new UsualSettings();
      gate.findings = kept;
      gate.copies = new NoCopies();
      return gate;
    }

    @BeforeEach
    void stands() {
      register.submissions.guardedBy(gate());
    }

    @Test
    void letsATargetPassWithWarningsAndKeepsThemForTheReviewers() {
      register.projects(clerk, events).submit(target.getId());
      assertThat(kept.stored.get(target.getId())).extracting(Finding::rule).containsExactly("C91");
    }

    @Test
    void stopsATargetAndNamesTheFieldOfEveryFindingThatBlocks() {
      var nameless = created("无", "用于64公里农村道路的日常养护");
      assertThatThrownBy(() -> register.projects(clerk, events).submit(nameless.getId()))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              refused -> {
                assertThat(refused.breaches()).extracting(b -> b.field()).containsExactly("name");
                assertThat(refused.breaches().get(0).rule().messageKey())
                    .isEqualTo("check.C93.message");
              });
      assertThat(kept.stored).isEmpty();
    }
  }

  /** A target that was approved, and of which the bureau lets the unit have less. */
  @Nested
  class TheSecondRound {

    @BeforeEach
    void isAskedFor() {
      register.follow(events);
      target = register.projects(clerk, events).create("485001", 2027, List.of(bridge())).get(0);
      submitAndApprove();
      var figure = new ControlFiguresDraft.OfTarget(target.getId(), new BigDecimal("500000"));
      register
          .figures(performance(), events)
          .issue(
              "485001", 2027, 0, new ControlFiguresDraft(figure.amount(), List.of(figure), null));
      register.submissions.guardedBy(new TheGate().gate());
    }

    @Test
    void isMissingUntilItIsBegun() {
      assertThat(told()).containsExactly("C97");
      assertThat(as(clerk).review("485001", 2027).count(Severity.BLOCK)).isEqualTo(1);
      begin();
      assertThat(told()).isEmpty();
      assertThat(as(clerk).review("485001", 2027).count(Severity.BLOCK)).isZero();
    }

    @Test
    void doesNotSetOffWithAnotherAmount() {
      begin();
      register
          .adjustments(clerk, events)
          .revise(
              target.getId(),
              0,
              Looking.by(null).name("桥梁").budget("55.00").fiscal("55.00").draft());
      assertThatThrownBy(() -> register.projects(clerk, events).submit(target.getId()))
          .hasMessageContaining("C97");
    }

    @Test
    void asksNothingAnyMoreWhenItWasApproved() {
      begin();
      submitAndApprove();
      assertThat(told()).isEmpty();
      register
          .adjustments(clerk, events)
          .begin(target.getId(), AdjustmentReason.SUPPLEMENT, "上级追加");
      register.adjustments(clerk, events).revise(target.getId(), 0, bridge());
      assertThat(told()).isEmpty();
    }

    private static TargetDraft bridge() {
      return Looking.by(null).name("桥梁").draft();
    }

    private List<String> told() {
      return as(clerk).findingsOf(target.getId()).stream()
          .map(it -> it.finding().rule())
          .filter("C97"::equals)
          .toList();
    }

    private void begin() {
      register
          .adjustments(clerk, events)
          .begin(target.getId(), AdjustmentReason.CONTROL_FIGURE, "按控制数修订");
    }

    private void submitAndApprove() {
      var journey = register.projects(clerk, events).submit(target.getId()).getId();
      var head = districts.login(UNIT_HEAD, districts.township);
      var line = districts.login(LINE_REVIEWER, districts.lineDivision);
      for (var user : List.of(head, line, performance())) {
        register.submissions.service(districts, user, events).approve(journey, Opinion.of(null));
      }
    }

    private CurrentUser performance() {
      return districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
    }
  }

  @Nested
  class TheGateOfAWholeText {

    @BeforeEach
    void stands() {
      register.submissions.guardedBy(textGate());
      register
          .departmentTargets(clerk, events)
          .write(
              districts.township.getId(),
              2027,
              new DepartmentDraft("守住底线", List.of(), List.of("加强领导")));
    }

    @Test
    void keepsWhatItLetsPassWithEachTarget() {
      submit();
      assertThat(kept.stored.get(target.getId()))
          .extracting(Finding::rule, Finding::project)
          .containsExactly(tuple("C91", 1));
    }

    @Test
    void namesTheTargetsThatAreBlockedAndStopsAll() {
      created("无", "用于64公里农村道路的日常养护");
      assertRefused(PART_BLOCKED, this::submit);
      assertThat(kept.stored).isEmpty();
    }

    @Test
    void letsPartOneSetOffAlone() {
      register.projects(clerk, events).discard(target.getId(), target.getVersion());
      submit();
      assertThat(kept.stored).isEmpty();
    }

    private void submit() {
      register.texts(clerk, events).submit("485001", 2027);
    }
  }

  /** A text that was approved, and of which the bureau lets the unit have less. */
  @Nested
  class TheSecondRoundOfAWholeText {

    @BeforeEach
    void isAskedFor() {
      register.follow(events);
      register.projects(clerk, events).discard(target.getId(), target.getVersion());
      target =
          register
              .projects(clerk, events)
              .create("485001", 2027, List.of(Looking.by(null).name("桥梁").draft()))
              .get(0);
      register
          .departmentTargets(clerk, events)
          .write(
              districts.township.getId(),
              2027,
              new DepartmentDraft("守住底线", List.of(), List.of("加强领导")));
      approve(submit());
      var figure = new ControlFiguresDraft.OfTarget(target.getId(), new BigDecimal("500000"));
      register
          .figures(login(PERFORMANCE_REVIEWER), events)
          .issue(
              "485001", 2027, 0, new ControlFiguresDraft(figure.amount(), List.of(figure), null));
      var gate = textGate();
      register.submissions.guardedBy(gate);
      events.whenever(SubjectApproved.class, gate::on);
      register.adjustments(clerk, events).beginAll("485001", 2027, it -> "按控制数修订");
    }

    @Test
    void doesNotSetOffWithAnotherAmount() {
      register
          .adjustments(clerk, events)
          .revise(
              target.getId(),
              0,
              Looking.by(null).name("桥梁").budget("55.00").fiscal("55.00").draft());
      assertRefused(PART_BLOCKED, this::submit);
    }

    @Test
    void keepsWhatIsFoundOfAnAdjustmentWhenItIsAdopted() {
      kept.stored.clear();
      var submission = submit();
      assertThat(kept.stored).isEmpty();
      approve(submission);
      assertThat(kept.stored).containsKey(target.getId());
    }

    private Submission submit() {
      return register.texts(clerk, events).submit("485001", 2027);
    }

    private void approve(Submission submission) {
      for (var role : List.of(UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER)) {
        register
            .submissions
            .service(districts, login(role), events)
            .approve(submission.getId(), Opinion.of(null));
      }
    }
  }

  private CurrentUser login(Role role) {
    return districts.login(
        role,
        switch (role) {
          case LINE_REVIEWER -> districts.lineDivision;
          case PERFORMANCE_REVIEWER -> districts.performanceDivision;
          default -> districts.township;
        });
  }

  private TextGate textGate() {
    var gate = new TextGate();
    gate.catalogue = catalogue;
    gate.settings = new UsualSettings();
    gate.findings = kept;
    gate.copies = new NoCopies();
    gate.projects = register.projects(clerk, events);
    gate.texts = register.texts(clerk, events);
    gate.papers = papers(clerk);
    return gate;
  }

  /** Nobody else's text was ever submitted. */
  private static final class NoCopies extends Copies {

    @Override
    public Surroundings around(List<Asked> asked) {
      return Surroundings.NONE;
    }

    @Override
    public Surroundings whenSubmitted(List<Asked> asked) {
      return Surroundings.NONE;
    }
  }

  /** Everything as the catalogue has it. */
  private static final class UsualSettings extends SettingRepository {

    @Override
    RegionSettings of(long unitId, int year) {
      return of(new Origin("485001", "云溪镇本级", "139901", "青澜区"), year);
    }

    @Override
    RegionSettings of(Origin origin, Integer year) {
      return RegionSettings.usual(origin);
    }
  }
}
