package cn.jixiao.audit;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditServiceTest {

  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";
  private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, 0, 20);

  private final Districts districts = new Districts();
  private final KeptEntries entries = new KeptEntries();

  @Nested
  class Events {

    @Test
    void areTheAuditorsOfTheWholeRegion() {
      as(districts.login(Role.AUDITOR, districts.auditOffice)).events(ALL);
      assertThat(entries.asked.covers(districts.otherTownship.getPath())).isTrue();
      assertThat(entries.asked.covers(districts.farTownship.getPath())).isFalse();
    }

    @Test
    void areNobodyElses() {
      for (var user :
          new CurrentUser[] {
            districts.login(Role.DECLARANT, districts.township),
            districts.login(Role.PERFORMANCE_REVIEWER, districts.performanceDivision),
            districts.login(Role.ADMINISTRATOR, districts.district),
            districts.nobody()
          }) {
        assertRefused(NOT_ALLOWED, () -> as(user).events(ALL));
      }
    }
  }

  @Nested
  class Timeline {

    @Test
    void isTheUnitsOwn() {
      as(districts.login(Role.DECLARANT, districts.township)).timelineOf(new Subject("Paper", 7));
      assertThat(entries.asked.covers(districts.township.getPath())).isTrue();
      assertThat(entries.asked.covers(districts.sister.getPath())).isFalse();
    }

    @Test
    void isNotTheAdministrators() {
      as(districts.login(Role.ADMINISTRATOR, districts.district))
          .timelineOf(new Subject("Paper", 7));
      assertThat(entries.asked.isEmpty()).isTrue();
    }

    @Test
    void needsALogin() {
      assertRefused(NOT_ALLOWED, () -> as(districts.nobody()).timelineOf(new Subject("Paper", 7)));
    }
  }

  private AuditService as(CurrentUser user) {
    var service = new AuditService();
    service.entries = entries;
    service.user = user;
    return service;
  }
}
