package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresenceServiceTest {

  private static final long OURS = 1;
  private static final long NOBODYS = 2;

  private final Districts districts = new Districts();
  private final InMemoryOverallTargets overall = new InMemoryOverallTargets(new InMemoryTargets());
  private final CurrentUser writer = districts.login(DECLARANT, districts.township);
  private final InMemoryPresences presences = new InMemoryPresences();

  PresenceServiceTest() {
    overall.add(new DepartmentTarget(OURS, districts.township.getId(), 2027));
  }

  @Test
  void keepsWhoWritesTheOverallTarget() {
    as(writer).seenInOverall("a", OURS, "goal");
    assertThat(presences.all).singleElement().matches(it -> it.isOf(OURS, writer.account()));
  }

  @Test
  void tellsAStrangerNoMoreThanThatItIsNotThere() {
    var stranger = as(districts.login(DECLARANT, districts.farTownship));
    assertThat(stranger.seenInOverall("a", OURS, "goal"))
        .isEqualTo(stranger.seenInOverall("a", NOBODYS, "goal"))
        .isEmpty();
    assertThat(presences.all).isEmpty();
  }

  @Test
  void isForDeclarantsWhetherOrNotItIsThere() {
    for (var user : List.of(districts.login(AUDITOR, districts.auditOffice), districts.nobody())) {
      for (var id : List.of(OURS, NOBODYS)) {
        assertRefused(
            "OrganizationRule.NOT_ALLOWED", () -> as(user).seenInOverall("a", id, "goal"));
      }
    }
  }

  private PresenceService as(CurrentUser user) {
    var service = new PresenceService();
    service.presences = presences;
    service.departmentTargets = overall;
    service.user = user;
    return service;
  }

  private static final class InMemoryPresences extends PresenceRepository {

    private final List<Presence> all = new ArrayList<>();

    @Override
    Optional<Presence> find(String id) {
      return Optional.empty();
    }

    @Override
    void add(Presence presence) {
      all.add(presence);
    }

    @Override
    Instant now() {
      return Instant.EPOCH;
    }

    @Override
    List<OtherWriter> others(long subjectId, String but, Instant since) {
      return List.of();
    }

    @Override
    void sweep(Instant before) {
      // nobody leaves here
    }
  }
}
