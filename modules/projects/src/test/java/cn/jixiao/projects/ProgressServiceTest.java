package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressServiceTest {

  /** Monday in China, Sunday in Greenwich. */
  private static final Instant NOW = Instant.parse("2026-11-29T16:30:00Z");

  private static final ProgressFilter ALL = new ProgressFilter(2027, null, null, false, 0, 20);

  private final Districts districts = new Districts();
  private LocalDate asked;

  @Test
  void isForThoseWhoReviewAndForTheAuditor() {
    opens(Role.UNIT_HEAD, districts.township);
    opens(Role.LINE_REVIEWER, districts.lineDivision);
    opens(Role.PERFORMANCE_REVIEWER, districts.performanceDivision);
    opens(Role.BUDGET_REVIEWER, districts.lineDivision);
    opens(Role.AUDITOR, districts.auditOffice);
  }

  @Test
  void isNotForDeclarantsAndAdministrators() {
    for (var user :
        List.of(
            districts.login(Role.DECLARANT, districts.township),
            districts.login(Role.ADMINISTRATOR, districts.district),
            districts.nobody())) {
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(user).page(ALL));
      assertRefused("OrganizationRule.NOT_ALLOWED", () -> as(user).rows(ALL));
    }
  }

  @Test
  void isLateByChinasDay() {
    as(districts.login(Role.AUDITOR, districts.auditOffice)).rows(ALL);
    assertThat(asked).isEqualTo(LocalDate.of(2026, 11, 30));
  }

  private void opens(Role role, Organization place) {
    assertThat(as(districts.login(role, place)).page(ALL).total()).isZero();
  }

  private ProgressService as(CurrentUser user) {
    var service = new ProgressService();
    service.progress = new NothingYet();
    service.user = user;
    service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return service;
  }

  private final class NothingYet extends ProgressRepository {

    @Override
    List<UnitProgress> units(CurrentUser user, ProgressFilter filter, LocalDate today) {
      asked = today;
      return List.of();
    }

    @Override
    Map<Long, List<Holder>> holders(List<Long> unitIds, int year) {
      return Map.of();
    }
  }
}
