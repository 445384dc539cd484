package cn.jixiao.seals;

import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.Register;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import cn.jixiao.workflow.SubjectApproved;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealServiceTest {

  private static final DepartmentDraft PART_ONE =
      new DepartmentDraft(
          "守住底线", List.of(new SubTargetDraft("一", "道路", "目标", "指标")), List.of("加强领导"));

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final InMemorySeals seals = new InMemorySeals();
  private PerformanceTarget target;
  private DepartmentTarget partOne;
  private DepartmentText text;

  @BeforeEach
  void somethingIsSubmittedAndApproved() {
    var clerk = districts.login(DECLARANT, districts.township);
    var projects = register.projects(clerk, new RecordedEvents());
    target = projects.create("485001", 2086, List.of(roads())).get(0);
    projects.submit(target.getId());
    approve(target.subject());
  }

  @Test
  void anApprovalSealsWhatWasApproved() {
    var seal = service(districts.login(DECLARANT, districts.township)).get(code());
    assertThat(seal.requireDraft()).isEqualTo(target.draft());
    assertThat(seal.getSubject()).isEqualTo(target.subject());
    assertThat(seal.getSubmissionId()).isEqualTo(target.getSubmissionId());
    assertThat(seal.getTitle()).isEqualTo("道路维修");
    assertThat(seal.getYear()).isEqualTo(2086);
    assertThat(seal.isIntact()).isTrue();
    assertThat(seal.getDigest()).hasSize(64).isEqualTo(seal.getDigestNow());
  }

  @Test
  void theApprovalOfAWholeTextSealsPartOneAndEachTarget() {
    var clerk = districts.login(DECLARANT, districts.township);
    partOne = register.departmentTargets(clerk, new RecordedEvents()).write(unit(), 2087, PART_ONE);
    var projects = register.projects(clerk, new RecordedEvents());
    target = projects.create("485001", 2087, List.of(roads())).get(0);
    var texts = register.texts(clerk, new RecordedEvents());
    var journey = texts.submit("485001", 2087);
    text = texts.get("485001", 2087).text();
    seals.all.clear();
    approve(journey.getSubject());

    assertThat(seals.all).extracting(Seal::isPartOne).containsExactly(true, false);
    var seal = service(clerk).get(code());
    assertThat(seal.requirePartOne()).isEqualTo(PART_ONE);
    assertThat(seal.draft()).isEmpty();
    assertThat(seal.getSubject()).isEqualTo(partOne.subject());
    assertThat(seal.getSubmissionId()).isEqualTo(journey.getId());
    assertThat(seal.getYear()).isEqualTo(2087);
    assertThat(seal.getContent())
        .startsWith("{\"goal\":\"守住底线\",\"subTargets\":[{\"number\":\"一\",");
    assertThat(seals.all.get(1).requireDraft()).isEqualTo(target.draft());
    assertThat(seals.all.get(1).partOne()).isEmpty();
    assertThat(service(clerk).codesOf(List.of(partOne.getId())))
        .containsExactlyEntriesOf(Map.of(partOne.getId(), code()));
    assertUnknown(districts.login(DECLARANT, districts.otherTownship), code());
  }

  @Test
  void whatIsNoTargetIsNotSealed() {
    approve(new Subject("Something", target.getId()));
    assertThat(seals.all).hasSize(1);
  }

  @Test
  void aStrangerHearsWhatAWrongCodeHears() {
    var wrong = SealCode.fresh();
    for (var stranger :
        List.of(
            districts.login(DECLARANT, districts.otherTownship),
            districts.login(PERFORMANCE_REVIEWER, districts.farDivision),
            districts.login(ADMINISTRATOR, districts.district))) {
      assertUnknown(stranger, code());
      assertUnknown(stranger, wrong);
      assertThat(service(stranger).codesOf(List.of(target.getId()))).isEmpty();
    }
  }

  @Test
  void whoSeesTheTargetSeesItsSeal() {
    for (var person :
        List.of(
            districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision),
            districts.login(AUDITOR, districts.auditOffice))) {
      assertThat(service(person).get(code().toLowerCase()).getCode()).isEqualTo(code());
    }
  }

  @Test
  void aTargetThatIsApprovedAgainIsPrintedWithItsLatestCode() {
    approve(target.subject());
    var clerk = districts.login(DECLARANT, districts.township);
    assertThat(service(clerk).codesOf(List.of(target.getId())))
        .containsExactlyEntriesOf(Map.of(target.getId(), seals.all.get(1).getCode()));
    assertThat(service(clerk).get(code()).isIntact()).isTrue();
    assertThat(service(clerk).codesOf(List.of(target.getId() + 1))).isEmpty();
  }

  private long unit() {
    return districts.township.getId();
  }

  private String code() {
    return seals.all.get(0).getCode();
  }

  private void approve(Subject subject) {
    var sealing = new Sealing();
    sealing.seals = seals;
    sealing.ids = districts.ids;
    sealing.user = districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
    sealing.clock = Clock.systemUTC();
    sealing.on(new SubjectApproved(subject, "道路维修", districts.township.getId(), null, false));
  }

  private SealService service(CurrentUser user) {
    var service = new SealService();
    service.seals = seals;
    service.user = user;
    return service;
  }

  private void assertUnknown(CurrentUser user, String code) {
    assertThatThrownBy(() -> service(user).get(code))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("UNKNOWN_CODE");
  }

  private static TargetDraft roads() {
    return new TargetDraft(
        "13990137P000000000001",
        "道路维修",
        AmountUnit.WAN_YUAN,
        new BigDecimal("850000"),
        new BigDecimal("850000"),
        null,
        "维修村内道路。",
        List.of(new Checkpoint("12月底", new BigDecimal("100"))),
        List.of("完成12公里道路维修。"),
        List.of(row("产出指标", "数量指标", "维修里程", "≥12公里"), row("效益指标", "社会效益指标", "满意率", "≥90%")));
  }

  private static IndicatorDraft row(String level1, String level2, String name, String value) {
    return new IndicatorDraft(
        level1, level2, name, name, value, "年度计划", null, null, null, BigDecimal.TEN);
  }

  /** Seals as a list. */
  private final class InMemorySeals extends SealRepository {

    private final List<Seal> all = new ArrayList<>();

    @Override
    void add(Seal seal) {
      all.add(seal);
    }

    @Override
    PerformanceTarget target(long targetId) {
      return target;
    }

    @Override
    DepartmentText text(long textId) {
      return text;
    }

    @Override
    Optional<DepartmentTarget> partOneOf(DepartmentText whole) {
      return Optional.ofNullable(partOne);
    }

    @Override
    List<PerformanceTarget> targetsOf(DepartmentText whole) {
      return List.of(target);
    }

    @Override
    Optional<Seal> find(String code) {
      return all.stream().filter(seal -> seal.getCode().equals(code)).findFirst();
    }

    @Override
    List<SealRow> codesOf(Collection<Long> targetIds) {
      return all.stream()
          .filter(seal -> targetIds.contains(seal.getSubject().id()))
          .map(s -> new SealRow(s.getSubject().id(), districts.township.getPath(), s.getCode()))
          .toList();
    }
  }
}
