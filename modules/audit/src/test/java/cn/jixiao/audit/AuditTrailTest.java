package cn.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Rule;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private final Districts districts = new Districts();
  private final KeptEntries entries = new KeptEntries();
  private final long township = districts.township.getId();

  @Nested
  class RecordingAnEvent {

    @Test
    void leavesOneRowWithWhoWhenWhatAndItsMeaning() {
      districts.join("wang", Role.UNIT_HEAD, districts.township);
      trailOf(districts.login("wang")).record(returned("缺少基线"));
      assertThat(entries.all).singleElement().satisfies(AuditTrailTest.this::isTheReturnByWang);
    }

    @Test
    void namesTheRoleInWhichThePersonActed() {
      var both = districts.join("both", Role.DECLARANT, districts.township);
      districts.also(both, Role.LINE_REVIEWER, districts.lineDivision);
      var user = districts.login("both");
      user.require(Role.LINE_REVIEWER, township);
      trailOf(user).record(returned("缺少基线"));
      assertThat(entries.all.get(0))
          .hasFieldOrPropertyWithValue("role", Role.LINE_REVIEWER)
          .hasFieldOrPropertyWithValue("actingOrganization", "业务股");
    }

    @Test
    void shortensWhatIsTooLongForItsColumn() {
      var user = districts.login(Role.UNIT_HEAD, districts.township);
      user.comesFrom("2001:db8::1, ".repeat(20));
      trailOf(user).record(returned("长".repeat(2000)));
      assertThat(entries.all.get(0))
          .extracting("detail", "address")
          .satisfiesExactly(
              detail -> assertThat((String) detail).hasSize(1000).endsWith("…"),
              address -> assertThat((String) address).hasSizeLessThanOrEqualTo(64));
    }

    @Test
    void keepsWhatNobodyIsLoggedInFor() {
      trailOf(districts.nobody()).record(returned(null));
      assertThat(entries.all.get(0))
          .hasFieldOrPropertyWithValue("account", null)
          .hasFieldOrPropertyWithValue("role", null)
          .hasFieldOrPropertyWithValue("organizationId", township);
    }
  }

  @Nested
  class RecordingARefusal {

    @Test
    void marksItAndNamesTheRule() {
      trailOf(districts.login(Role.DECLARANT, districts.township))
          .recordRefusal(
              new RuleViolation(DoorRule.CLOSED),
              "POST /api/v1/targets/7/submission",
              new Subject("PerformanceTarget", 7));
      assertThat(entries.all)
          .singleElement()
          .hasFieldOrPropertyWithValue("subject", new Subject("PerformanceTarget", 7))
          .hasFieldOrPropertyWithValue("refused", true)
          .hasFieldOrPropertyWithValue("act", "DoorRule.CLOSED")
          .hasFieldOrPropertyWithValue("title", "POST /api/v1/targets/7/submission")
          .hasFieldOrPropertyWithValue("organizationId", township);
    }
  }

  private void isTheReturnByWang(AuditEntry entry) {
    assertThat(entry)
        .hasFieldOrPropertyWithValue("account", "wang")
        .hasFieldOrPropertyWithValue("personName", "wang")
        .hasFieldOrPropertyWithValue("role", Role.UNIT_HEAD)
        .hasFieldOrPropertyWithValue("actingOrganization", "云溪镇本级")
        .hasFieldOrPropertyWithValue("at", NOW)
        .hasFieldOrPropertyWithValue("address", "10.0.0.7")
        .hasFieldOrPropertyWithValue("act", "Returned")
        .hasFieldOrPropertyWithValue("refused", false)
        .hasFieldOrPropertyWithValue("subject", new Subject("Paper", 7))
        .hasFieldOrPropertyWithValue("title", "道路维修")
        .hasFieldOrPropertyWithValue("organizationId", township)
        .hasFieldOrPropertyWithValue("detail", "缺少基线");
  }

  private DomainEvent returned(String reason) {
    return new Returned(new Subject("Paper", 7), "道路维修", township, reason);
  }

  private AuditTrail trailOf(CurrentUser user) {
    if (user.address() == null) {
      user.comesFrom("10.0.0.7");
    }
    var trail = new AuditTrail();
    trail.entries = entries;
    trail.ids = districts.ids;
    trail.user = user;
    trail.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return trail;
  }

  private record Returned(Subject subject, String title, Long organizationId, String detail)
      implements DomainEvent {}

  private enum DoorRule implements Rule {
    CLOSED
  }
}
