package cn.jixiao.checks.copies;

import static cn.jixiao.checks.copies.Written.signs;
import static cn.jixiao.checks.copies.Written.target;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.jixiao.checks.Copy;
import cn.jixiao.checks.Origin;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.Register;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CopiesTest {

  private static final TargetDraft ROADS = target("农村道路养护", signs(60, 1), signs(40, 2));

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final InMemoryFingerprints fingerprints = new InMemoryFingerprints();
  private int seconds;
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser neighbour = districts.login(DECLARANT, districts.otherTownship);

  private Instant now() {
    seconds++;
    return Instant.ofEpochSecond(seconds);
  }

  private Copies copies(CurrentUser user) {
    var copies = new Copies();
    copies.fingerprints = fingerprints;
    copies.user = user;
    return copies;
  }

  private static Origin origin(Organization unit) {
    return new Origin(unit.getCode(), unit.getName(), "139901", "青澜区");
  }

  private PerformanceTarget submitted(
      CurrentUser by, Organization unit, int year, TargetDraft draft, TargetState state) {
    var written =
        register.projects(by, new RecordedEvents()).create(unit.getCode(), year, List.of(draft));
    var target = written.get(0);
    copies(by)
        .whenSubmitted(List.of(new Asked(1, target.draft(), origin(unit), year, target.getId())));
    fingerprints.tell(written.get(0), unit, state, now());
    return written.get(0);
  }

  private Surroundings around(CurrentUser user, Asked... asked) {
    return copies(user).around(List.of(asked));
  }

  private List<Copy> ofClerk(TargetDraft draft, Long targetId) {
    var asked = new Asked(1, draft, origin(districts.township), 2027, targetId);
    return around(clerk, asked).copies().getOrDefault(1, List.of());
  }

  @Nested
  class WhatIsTold {

    @Test
    void isNothingOfATextThatWasNeverSubmitted() {
      assertThat(ofClerk(ROADS, null)).isEmpty();
    }

    @Test
    void isUnitAndProjectOfWhatIsApproved() {
      submitted(neighbour, districts.otherTownship, 2026, ROADS, TargetState.APPROVED);
      var copy = ofClerk(ROADS, null).get(0);
      assertThat(copy.unitName()).isEqualTo("栖禾镇本级");
      assertThat(copy.projectName()).isEqualTo("农村道路养护");
      assertThat(copy.year()).isEqualTo(2026);
      assertThat(copy.ownPast()).isFalse();
      assertThat(copy.share()).isEqualByComparingTo("1");
    }

    @Test
    void isNoNameOfWhatANeighbourHasOnItsWay() {
      for (var state : List.of(TargetState.SUBMITTED, TargetState.RETURNED)) {
        submitted(
            neighbour, districts.otherTownship, 2026, target("甲" + state, signs(80, 9)), state);
      }
      assertThat(ofClerk(target("乙", signs(80, 9)), null))
          .hasSize(2)
          .allMatch(copy -> copy.unitName() == null && copy.projectName() == null);
    }

    @Test
    void isTheNameToWhomMaySeeIt() {
      submitted(neighbour, districts.otherTownship, 2026, ROADS, TargetState.SUBMITTED);
      var reviewer = districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);
      var asked = new Asked(4, ROADS, origin(districts.township), 2027, null);
      assertThat(around(reviewer, asked).copies().get(4).get(0).unitName()).isEqualTo("栖禾镇本级");
    }

    @Test
    void isThatItIsTheOwnProjectOfLastYear() {
      submitted(clerk, districts.township, 2026, ROADS, TargetState.APPROVED);
      assertThat(ofClerk(ROADS, null)).extracting(Copy::ownPast).containsExactly(true);
      var renamed = target("路灯维修", ROADS.purpose(), ROADS.goals().get(0));
      assertThat(ofClerk(renamed, null)).extracting(Copy::ownPast).containsExactly(false);
    }
  }

  @Nested
  class WhatDoesNotCount {

    @Test
    void isTheOwnPaperOfTheYear() {
      submitted(clerk, districts.township, 2027, ROADS, TargetState.SUBMITTED);
      assertThat(ofClerk(ROADS, null)).isEmpty();
    }

    @Test
    void isWhatSetOffLater() {
      var own = submitted(clerk, districts.township, 2027, ROADS, TargetState.SUBMITTED);
      submitted(neighbour, districts.otherTownship, 2027, ROADS, TargetState.APPROVED);
      assertThat(ofClerk(ROADS, own.getId())).isEmpty();
      fingerprints.tell(own, districts.township, TargetState.SUBMITTED, now());
      assertThat(ofClerk(ROADS, own.getId())).hasSize(1);
    }

    @Test
    void isWhatAHundredTextsSay() {
      for (var i = 0; i < 110; i++) {
        var draft = target("项目" + i, signs(80, 5));
        submitted(neighbour, districts.otherTownship, 2026, draft, TargetState.APPROVED);
      }
      assertThat(ofClerk(target("甲", signs(80, 5)), null)).isEmpty();
      assertThat(fingerprints.hashesOf.values().stream().filter(kept -> !kept.isEmpty()))
          .hasSize(Hits.COMMON);
    }
  }

  @Test
  void theShareOfACopyDoesNotShrinkWhileItsPhrasesBecomeCommon() {
    var phrase = signs(80, 5);
    for (var i = 0; i < 110; i++) {
      var draft = target("项目" + i, phrase + signs(40, 100 + i));
      submitted(neighbour, districts.otherTownship, 2026, draft, TargetState.APPROVED);
    }
    var copies = ofClerk(target("甲", phrase + signs(40, 107) + signs(45, 6)), null);
    assertThat(copies).extracting(Copy::projectName).containsExactly("项目7");
    assertThat(copies.get(0).share().doubleValue()).isCloseTo(113.0 / 158, within(0.04));
  }

  @Test
  void aPaperCostsTwoLooksHoweverManyProjectsItHas() {
    submitted(neighbour, districts.otherTownship, 2026, ROADS, TargetState.APPROVED);
    fingerprints.looks = 0;
    var unit = origin(districts.township);
    var surroundings =
        around(
            clerk,
            new Asked(1, target("甲", signs(90, 7)), unit, 2027, null),
            new Asked(2, ROADS, unit, 2027, null));
    assertThat(surroundings.copies().get(1)).isEmpty();
    assertThat(surroundings.copies().get(2)).hasSize(1);
    assertThat(fingerprints.looks).isEqualTo(2);
  }
}
