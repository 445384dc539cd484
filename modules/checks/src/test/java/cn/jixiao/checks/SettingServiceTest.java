package cn.jixiao.checks;

import static cn.jixiao.checks.CheckRule.LIMIT_OUT_OF_RANGE;
import static cn.jixiao.checks.CheckRule.UNKNOWN_CHECK;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingServiceTest {

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final KeptSettings kept = new KeptSettings();
  private final CurrentUser performance =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);

  @Catalogued(id = "C90", severity = Severity.WARN, limits = "share=0.70")
  static class Quiet implements TargetCheck {

    @Override
    public void look(TargetPaper target, Findings found) {
      // only its settings matter here
    }
  }

  private SettingService as(CurrentUser user) {
    var service = new SettingService();
    service.catalogue = Catalogue.of(List.of(new Quiet()));
    service.settings = kept;
    service.organizations = districts.organizationService(user, events);
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }

  private RuleSetting inForce() {
    return as(districts.login(DECLARANT, districts.township)).inForce(2027).get(0);
  }

  @Test
  void isReadByEverybodyAndIsTheCataloguesAtFirst() {
    assertThat(inForce().enabled()).isTrue();
    assertThat(inForce().severity()).isEqualTo(Severity.WARN);
    assertThat(inForce().own()).isFalse();
  }

  @Test
  void isSetByThePerformanceDivisionAndCountsInItsRegion() {
    as(performance).set(2027, "C90", true, Severity.BLOCK, Map.of("share", new BigDecimal("0.8")));
    assertThat(inForce().severity()).isEqualTo(Severity.BLOCK);
    assertThat(inForce().limits()).containsEntry("share", new BigDecimal("0.8"));
    assertThat(events.fired()).hasExactlyElementsOfTypes(CheckSet.class);
    as(performance).set(2027, "C90", false, Severity.WARN, Map.of());
    assertThat(inForce().enabled()).isFalse();
    assertThat(kept.rows).hasSize(1);
  }

  @Test
  void isNobodyElsesToSet() {
    var line = districts.login(LINE_REVIEWER, districts.lineDivision);
    assertRefused(
        "OrganizationRule.NOT_ALLOWED",
        () -> as(line).set(2027, "C90", false, Severity.WARN, Map.of()));
  }

  @Test
  void isNotForWhoStandsInForTheDivision() {
    var deputy = districts.standInFor(performance, LINE_REVIEWER, districts.lineDivision);
    assertRefused(
        "OrganizationRule.NOT_ALLOWED",
        () -> as(deputy).set(2027, "C90", false, Severity.WARN, Map.of()));
  }

  @Test
  void namesARuleThatIsThereAndLimitsThatCanBe() {
    assertRefused(
        UNKNOWN_CHECK, () -> as(performance).set(2027, "C00", false, Severity.WARN, Map.of()));
    assertRefused(
        LIMIT_OUT_OF_RANGE,
        () ->
            as(performance)
                .set(2027, "C90", true, Severity.WARN, Map.of("share", new BigDecimal("-1"))));
  }

  private final class KeptSettings extends SettingRepository {

    private final List<CheckSetting> rows = new ArrayList<>();

    @Override
    Optional<CheckSetting> find(String regionCode, int fromYear, String rule) {
      return rows.stream().filter(row -> row.getRule().equals(rule)).findFirst();
    }

    @Override
    void add(CheckSetting setting) {
      rows.add(setting);
    }

    @Override
    RegionSettings of(long organizationId, int year) {
      return new RegionSettings(Origin.UNKNOWN, Settings.of(rows), FrameUse.STANDARD);
    }
  }
}
