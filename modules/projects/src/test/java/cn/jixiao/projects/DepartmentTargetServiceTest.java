package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.ProjectRule.TOO_LONG;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DepartmentTargetServiceTest {

  private static final DepartmentDraft OVERALL =
      new DepartmentDraft(
          "总体目标", List.of(new SubTargetDraft("一", "党建", "目标", "指标")), List.of("措施"));

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

    private static final DepartmentDraft OTHER =
        new DepartmentDraft("守住底线", List.of(), List.of("加强领导"));

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

  private DepartmentTargetService as(CurrentUser user) {
    return register.departmentTargets(user, events);
  }
}
