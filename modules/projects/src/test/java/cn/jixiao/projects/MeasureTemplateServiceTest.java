package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.projects.ProjectRule.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTemplateServiceTest {

  private static final List<TemplateMeasure> OURS = List.of(new TemplateMeasure("加强领导。", "镇长负总责。"));

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final InMemoryTemplates kept = new InMemoryTemplates();
  private final CurrentUser performance =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);

  private MeasureTemplateService as(CurrentUser user) {
    var service = new MeasureTemplateService();
    service.templates = kept;
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }

  @Test
  void isTheNationsAtFirst() {
    var found = as(performance).inForce(2027);
    assertThat(found.own()).isFalse();
    assertThat(found.measures())
        .extracting(TemplateMeasure::heading)
        .containsExactly("完善制度建设", "做好绩效自评");
  }

  @Test
  void countsFromItsYearOn() {
    as(performance).revise(2027, null, OURS);
    assertThat(as(performance).inForce(2026).measures()).hasSize(2);
    assertThat(as(performance).inForce(2027).own()).isTrue();
    assertThat(as(performance).inForce(2028).own()).isFalse();
    assertThat(as(performance).inForce(2028).measures()).isEqualTo(OURS);
    assertThat(kept.closest(districts.district.getCode(), 2028).insertedInto(List.of()))
        .containsExactly("加强领导。镇长负总责。");
    assertThat(events.fired()).hasExactlyElementsOfTypes(MeasureTemplateRevised.class);
  }

  @Test
  void writesNothingWhereNothingChanged() {
    var first = as(performance).revise(2027, null, OURS);
    as(performance).revise(2027, first.version(), OURS);
    assertThat(events.fired()).hasSize(1);
  }

  @Test
  void tellsTheSecondWriter() {
    as(performance).revise(2027, null, OURS);
    assertThatThrownBy(() -> as(performance).revise(2027, null, OURS))
        .isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void isNobodyElsesToWrite() {
    var line = districts.login(LINE_REVIEWER, districts.lineDivision);
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(line).revise(2027, null, OURS));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(line).inForce(2027));
  }

  @Test
  void isNotForWhoStandsInForTheDivision() {
    var deputy = districts.standInFor(performance, LINE_REVIEWER, districts.lineDivision);
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(deputy).revise(2027, null, OURS));
    assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(deputy).inForce(2027));
  }

  @Test
  void hasHeadings() {
    var without = List.of(OURS.get(0), new TemplateMeasure(" 。", "没有标题"));
    assertRefusedAt(
        "measures[1].heading", MISSING, () -> as(performance).revise(2027, null, without));
    assertRefusedAt("measures", MISSING, () -> as(performance).revise(2027, null, List.of()));
  }
}
