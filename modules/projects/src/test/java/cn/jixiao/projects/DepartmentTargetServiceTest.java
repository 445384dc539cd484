package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.ProjectRule.TOO_LONG;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_SUB_TARGET;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DepartmentTargetServiceTest {

  private static final DepartmentDraft OVERALL =
      new DepartmentDraft(
          "总体目标", List.of(new SubTargetDraft("一", "党建", "目标", "指标")), List.of("措施"));

  private static final DepartmentDraft OTHER =
      new DepartmentDraft("守住底线", List.of(), List.of("加强领导"));

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final Register register = new Register(districts);
  private final InMemoryOverallTargets kept = register.overall;
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);

  @Nested
  class Writing {

    @Test
    void keepsItAsItWasWritten() {
      assertThat(as(clerk).writeIfNone("485001", 2026, OVERALL)).isTrue();
      assertThat(kept.all.get(0).draft()).isEqualTo(OVERALL);
      assertThat(events.fired()).hasExactlyElementsOfTypes(DepartmentTargetWritten.class);
    }

    @Test
    void doesNotOverwriteWhatSomebodyWroteBefore() {
      as(clerk).writeIfNone("485001", 2026, OVERALL);
      assertThat(as(clerk).writeIfNone("485001", 2026, OVERALL)).isFalse();
      assertThat(kept.all).hasSize(1);
    }

    @Test
    void isTheDeclarants() {
      var head = districts.login(UNIT_HEAD, districts.township);
      assertRefused(
          "OrganizationRule.NOT_ALLOWED", () -> as(head).writeIfNone("485001", 2026, OVERALL));
    }

    @Test
    void refusesWhatCannotBeStored() {
      var endless =
          new DepartmentDraft(
              null, List.of(new SubTargetDraft(null, "题".repeat(1001), null, null)), List.of());
      assertRefusedAt(
          "subTargets[0].title", TOO_LONG, () -> as(clerk).writeIfNone("485001", 2026, endless));
      assertRefusedAt(
          "year", YEAR_OUT_OF_RANGE, () -> as(clerk).writeIfNone("485001", 20226, OVERALL));
    }
  }

  @Nested
  class Replacing {

    @Test
    void takesThePlaceOfTheOneThereIs() {
      as(clerk).write(districts.township.getId(), 2026, OVERALL);
      as(clerk).write(districts.township.getId(), 2026, OTHER);
      assertThat(kept.all).singleElement().extracting(DepartmentTarget::draft).isEqualTo(OTHER);
      assertThat(kept.touched).hasSize(1);
    }

    @Test
    void canBeTakenBack() {
      as(clerk).write(districts.township.getId(), 2026, OVERALL);
      as(clerk).discard(districts.township.getId(), 2026);
      assertThat(kept.all).isEmpty();
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(
              DepartmentTargetWritten.class, DepartmentTargetDiscarded.class);
    }

    @Test
    void isTheDeclarants() {
      var head = as(districts.login(UNIT_HEAD, districts.township));
      var unit = districts.township.getId();
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> head.write(unit, 2026, OTHER));
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> head.discard(unit, 2026));
    }
  }

  @Nested
  class Seeing {

    @Test
    void belongsToTheUnitAndTheAuditor() {
      written();
      assertThat(seenBy(clerk)).hasSize(1);
      assertThat(seenBy(districts.login(UNIT_HEAD, districts.department))).hasSize(1);
      assertThat(seenBy(districts.login(AUDITOR, districts.auditOffice))).hasSize(1);
    }

    @Test
    void isTheBureausFromTheFirstSubmissionOn() {
      written();
      var line = districts.login(LINE_REVIEWER, districts.lineDivision);
      assertThat(seenBy(line)).isEmpty();
      kept.submitted.add(districts.township.getId());
      assertThat(seenBy(line)).hasSize(1);
      assertThat(seenBy(districts.login(LINE_REVIEWER, districts.farDivision))).isEmpty();
    }

    @Test
    void isNoStrangers() {
      written();
      kept.submitted.add(districts.township.getId());
      assertThat(seenBy(districts.login(DECLARANT, districts.sister))).isEmpty();
      assertThat(seenBy(districts.login(ADMINISTRATOR, districts.district))).isEmpty();
    }

    private void written() {
      as(clerk).writeIfNone("485001", 2026, OVERALL);
    }

    private List<DepartmentTarget> seenBy(CurrentUser user) {
      return as(user).of(List.of(districts.township.getId()), 2026);
    }
  }

  @Nested
  class WritingByHand {

    @Test
    void takesThePlaceOfWhatThereWas() {
      var first = as(clerk).write(districts.township.getId(), 2026, OVERALL);
      assertThat(revise(first, OTHER).draft()).isEqualTo(OTHER);
      assertThat(kept.all).containsExactly(first);
    }

    @Test
    void writesNothingWhereNothingChanged() {
      var first = as(clerk).write(districts.township.getId(), 2026, OVERALL);
      revise(first, OVERALL);
      assertThat(events.fired()).hasExactlyElementsOfTypes(DepartmentTargetWritten.class);
    }

    @Test
    void isTheDeclarants() {
      var head = as(districts.login(UNIT_HEAD, districts.township));
      var id = as(clerk).write(districts.township.getId(), 2026, OVERALL).getId();
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> head.revise(id, OTHER, null));
      assertRefused(
          "OrganizationRule.NOT_ALLOWED", () -> head.withTemplate("485001", 2026, List.of()));
      assertThat(head.isEditable(districts.township, null)).isFalse();
      assertThat(as(clerk).isEditable(districts.township, null)).isTrue();
    }

    @Test
    void insertsTheTemplateAroundWhatIsTyped() {
      assertThat(as(clerk).withTemplate("485001", 2026, List.of("一、完善制度建设，落实到人。", "其他")))
          .containsExactly("一、完善制度建设，落实到人。", "其他", "做好绩效自评。如实填报。");
    }

    private DepartmentTarget revise(DepartmentTarget target, DepartmentDraft draft) {
      var links = draft.subTargets().stream().map(row -> Set.<Long>of()).toList();
      return as(clerk).revise(target.getId(), draft, links);
    }
  }

  @Nested
  class Links {

    private final long road = target("道路维修", "850000");
    private final long lamps = target("路灯安装", "120000.50");

    @Test
    void beginWithTheProjectOfTheSameName() {
      written("道路维修", "党建");
      assertThat(served(0)).containsExactly(road);
      assertThat(served(1)).isEmpty();
    }

    @Test
    void stayWithTheirTitleWhereverItMoves() {
      written("党建", "民生");
      link(0, road);
      link(0, lamps);
      link(1, lamps);
      written("民生", "新的一项", "党建");
      assertThat(served(2)).containsExactlyInAnyOrder(road, lamps);
      assertThat(served(0)).containsExactly(lamps);
      assertThat(served(1)).isEmpty();
    }

    @Test
    void areTakenAwayAgain() {
      written("党建");
      link(0, road);
      as(clerk).unlink("485001", 2026, id(0), road);
      assertThat(served(0)).isEmpty();
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(
              DepartmentTargetWritten.class, SubTargetLinked.class, SubTargetUnlinked.class);
    }

    @Test
    void areKnownByBothEnds() {
      written("党建");
      assertRefused(UNKNOWN_SUB_TARGET, () -> as(clerk).link("485001", 2026, 4711, road));
      assertRefused(UNKNOWN_TARGET, () -> as(clerk).link("485001", 2026, id(0), 4711));
      assertRefused(UNKNOWN_SUB_TARGET, () -> as(clerk).link("485001", 2027, id(0), road));
    }

    @Test
    void areTheDeclarants() {
      written("党建");
      var head = as(districts.login(UNIT_HEAD, districts.township));
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> head.link("485001", 2026, id(0), road));
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> head.unlink("485001", 2026, id(0), road));
    }

    @Test
    void tellWhatIsLeftOutOnEitherSide() {
      written("道路维修", "党建");
      var coverage = as(clerk).coverage("485001", 2026);
      assertThat(coverage.orphanProjects()).extracting(ProjectRow::name).containsExactly("路灯安装");
      assertThat(coverage.orphanSubTargets())
          .extracting(Coverage.Field::title)
          .containsExactly("党建");
      assertThat(coverage.uncovered()).isEqualByComparingTo("120000.50");
      assertThat(coverage.total()).isEqualByComparingTo("970000.50");
      assertThat(coverage.budgetOf(coverage.subTargets().get(0))).isEqualByComparingTo("850000");
    }

    @Test
    void leaveEverythingOutWhereNoOverallTargetIsWritten() {
      assertThat(as(clerk).coverage("485001", 2026).orphanProjects()).hasSize(2);
    }

    private long target(String name, String yuan) {
      var draft =
          new TargetDraft(
              null, name, null, new BigDecimal(yuan), null, null, null, null, null, null);
      return register
          .projects(clerk, new RecordedEvents())
          .create("485001", 2026, List.of(draft))
          .get(0)
          .getId();
    }

    private void written(String... titles) {
      var rows = Arrays.stream(titles).map(t -> new SubTargetDraft(null, t, "目标", "指标")).toList();
      as(clerk).write(districts.township.getId(), 2026, new DepartmentDraft("总", rows, List.of()));
    }

    private void link(int place, long targetId) {
      as(clerk).link("485001", 2026, id(place), targetId);
    }

    private long id(int place) {
      return kept.all.get(0).getSubTargets().get(place).getId();
    }

    private Set<Long> served(int place) {
      return kept.all.get(0).getSubTargets().get(place).getTargetIds();
    }
  }

  private DepartmentTargetService as(CurrentUser user) {
    return register.departmentTargets(user, events);
  }
}
