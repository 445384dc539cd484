package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.ACCOUNT_TAKEN;
import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.NOT_VISIBLE;
import static cn.jixiao.organizations.OrganizationRule.OWN_ACCOUNT;
import static cn.jixiao.organizations.OrganizationRule.ROLE_INCOMPATIBLE;
import static cn.jixiao.organizations.OrganizationRule.SUCCESSOR_BARRED;
import static cn.jixiao.organizations.OrganizationRule.SUCCESSOR_UNKNOWN;
import static cn.jixiao.organizations.OrganizationRule.WORK_LEFT;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.Parting.Successor;
import cn.jixiao.organizations.PersonChanged.PasswordReset;
import cn.jixiao.organizations.PersonChanged.PersonAdded;
import cn.jixiao.organizations.PersonChanged.PersonDeactivated;
import cn.jixiao.organizations.PersonChanged.RoleGiven;
import cn.jixiao.organizations.PersonChanged.RoleTaken;
import cn.jixiao.organizations.PersonChanged.WorkLeftBehind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonServiceTest {

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final Argon2PasswordHash hashes = new Argon2PasswordHash();
  private final List<OpenWork> open = new ArrayList<>();
  private final Set<String> barred = new HashSet<>();
  private final PersonService byAdministrator =
      service(districts.login(ADMINISTRATOR, districts.district));
  private final Person clerk = districts.join("clerk", DECLARANT, districts.township);

  @Nested
  class Adding {

    @Test
    void givesAOneTimePasswordThatOpensTheAccount() {
      var password = byAdministrator.add(" Li.Na ", "李娜", UNIT_HEAD, districts.township.getId());
      var added = districts.people.findByAccount("li.na").orElseThrow();
      assertThat(hashes.verify(password.toCharArray(), added.getPasswordHash())).isTrue();
      assertThat(added.isPasswordOneTime()).isTrue();
      assertThat(events.fired()).hasExactlyElementsOfTypes(PersonAdded.class);
    }

    @Test
    void isRefusedForATakenAccount() {
      assertRefused(
          ACCOUNT_TAKEN,
          () -> byAdministrator.add("CLERK", "李娜", UNIT_HEAD, districts.township.getId()));
    }

    @Test
    void isTheAdministratorsOfThatRegion() {
      assertRefused(
          NOT_VISIBLE,
          () -> byAdministrator.add("li", "李娜", UNIT_HEAD, districts.farTownship.getId()));
      assertRefused(
          NOT_ALLOWED,
          () ->
              service(districts.login("clerk"))
                  .add("li", "李娜", UNIT_HEAD, districts.township.getId()));
    }
  }

  @Nested
  class ChangingRoles {

    @Test
    void isWrittenDownWhenSomethingChanged() {
      byAdministrator.give(clerk.getId(), UNIT_HEAD, districts.township.getId());
      byAdministrator.take(clerk.getId(), DECLARANT, districts.township.getId(), Parting.PLAIN);
      assertThat(events.fired()).hasExactlyElementsOfTypes(RoleGiven.class, RoleTaken.class);
    }

    @Test
    void leavesNoTraceWhenNothingDid() {
      byAdministrator.give(clerk.getId(), DECLARANT, districts.township.getId());
      byAdministrator.take(clerk.getId(), UNIT_HEAD, districts.township.getId(), Parting.PLAIN);
      assertThat(events.fired()).isEmpty();
    }

    @Test
    void isNotForPeopleWhoAlsoWorkElsewhere() {
      clerk.take(9, PERFORMANCE_REVIEWER, districts.farDivision);
      assertRefused(
          NOT_VISIBLE,
          () -> byAdministrator.give(clerk.getId(), UNIT_HEAD, districts.township.getId()));
      assertRefused(NOT_VISIBLE, () -> byAdministrator.resetPassword(clerk.getId()));
    }

    @Test
    void isTheAdministratorsOfTheCityToo() {
      var ofTheCity = service(districts.login(ADMINISTRATOR, districts.city));
      ofTheCity.give(clerk.getId(), UNIT_HEAD, districts.township.getId());
      assertThat(clerk.getRoles()).hasSize(2);
    }
  }

  @Nested
  class ResettingAPassword {

    @Test
    void givesANewOneTimePassword() {
      var password = byAdministrator.resetPassword(clerk.getId());
      assertThat(hashes.verify(password.toCharArray(), clerk.getPasswordHash())).isTrue();
      assertThat(clerk.isPasswordOneTime()).isTrue();
      assertThat(events.fired()).hasExactlyElementsOfTypes(PasswordReset.class);
    }

    @Test
    void tellsOthersNotEvenWhetherThePersonExists() {
      var byClerk = service(districts.login("clerk"));
      assertRefused(NOT_ALLOWED, () -> byClerk.resetPassword(clerk.getId()));
      assertRefused(NOT_ALLOWED, () -> byClerk.resetPassword(4711));
    }
  }

  @Nested
  class Deactivating {

    @Test
    void closesTheAccount() {
      byAdministrator.deactivate(clerk.getId(), Parting.PLAIN);
      assertThat(clerk.isActive()).isFalse();
      assertThat(events.fired()).hasExactlyElementsOfTypes(PersonDeactivated.class);
    }

    @Test
    void isRefusedForTheOwnAccount() {
      var admin = districts.join("admin", ADMINISTRATOR, districts.district);
      assertRefused(
          OWN_ACCOUNT,
          () -> service(districts.login("admin")).deactivate(admin.getId(), Parting.PLAIN));
    }

    @Test
    void canBeTakenBack() {
      byAdministrator.deactivate(clerk.getId(), Parting.PLAIN);
      byAdministrator.reactivate(clerk.getId());
      assertThat(clerk.isActive()).isTrue();
    }
  }

  @Nested
  class HandingOver {

    private final Person head = districts.join("head", UNIT_HEAD, districts.township);
    private final long township = districts.township.getId();

    @Test
    void isAskedForWhereOpenWorkHangsOnNobodyElse() {
      open.add(work(2));
      assertThat(byAdministrator.hangingOn(clerk.getId(), null, null)).containsExactly(work(2));
      assertThat(byAdministrator.hangingOn(clerk.getId(), DECLARANT, township))
          .containsExactly(work(2));
      assertThat(byAdministrator.hangingOn(clerk.getId(), UNIT_HEAD, township)).isEmpty();
      assertRefused(WORK_LEFT, () -> byAdministrator.deactivate(clerk.getId(), Parting.PLAIN));
    }

    @Test
    void givesTheSuccessorThatRoleThere() {
      open.add(work(2));
      byAdministrator.deactivate(clerk.getId(), to("head"));
      assertThat(head.getRoles()).extracting(HeldRole::getRole).contains(DECLARANT);
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(RoleGiven.class, PersonDeactivated.class);
    }

    @Test
    void goesWithTheLossOfARole() {
      districts.also(clerk, UNIT_HEAD, districts.sister);
      open.add(work(2));
      assertRefused(
          WORK_LEFT, () -> byAdministrator.take(clerk.getId(), DECLARANT, township, Parting.PLAIN));
    }

    @Test
    void isToSomebodyActiveOfTheSameAdministrator() {
      open.add(work(2));
      districts.join("gone", DECLARANT, districts.sister).deactivate();
      districts.join("far", DECLARANT, districts.farTownship);
      districts.join("audit", AUDITOR, districts.auditOffice);
      for (var nobody : List.of("clerk", "gone", "nobody")) {
        assertRefused(
            SUCCESSOR_UNKNOWN, () -> byAdministrator.deactivate(clerk.getId(), to(nobody)));
      }
      assertRefused(NOT_VISIBLE, () -> byAdministrator.deactivate(clerk.getId(), to("far")));
      assertRefused(
          ROLE_INCOMPATIBLE, () -> byAdministrator.deactivate(clerk.getId(), to("audit")));
      assertThat(clerk.isActive()).isTrue();
    }

    @Test
    void isNotNeededForWhatWasSeenAndLeft() {
      open.add(work(2));
      byAdministrator.deactivate(clerk.getId(), new Parting(List.of(), List.of(work(2))));
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(WorkLeftBehind.class, PersonDeactivated.class);
      assertThat(events.fired().get(0).detail()).isEqualTo("云溪镇本级 2");
    }

    @Test
    void isAskedForAgainWhenMoreHasComeUp() {
      open.add(work(3));
      assertRefused(
          WORK_LEFT,
          () ->
              byAdministrator.deactivate(clerk.getId(), new Parting(List.of(), List.of(work(2)))));
    }

    @Test
    void isNotDoneByASuccessorWhoIsBarredFromIt() {
      open.add(work(2));
      barred.add("head");
      assertRefusedAt(
          "successor",
          SUCCESSOR_BARRED,
          () -> byAdministrator.deactivate(clerk.getId(), to("head")));
    }

    @Test
    void mayLeaveWhatTheSuccessorIsBarredFrom() {
      open.add(work(2));
      barred.add("head");
      var seen = new Parting(to("head").successors(), List.of(work(2)));
      byAdministrator.deactivate(clerk.getId(), seen);
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(
              RoleGiven.class, WorkLeftBehind.class, PersonDeactivated.class);
    }

    @Test
    void isOfWhatTheyHaveOnceOthersHaveFinished() {
      open.add(new OpenWork(UNIT_HEAD, districts.sister, 1, "道路维修"));
      districts.people.meanwhile = person -> districts.also(person, UNIT_HEAD, districts.sister);
      assertRefused(WORK_LEFT, () -> byAdministrator.deactivate(clerk.getId(), Parting.PLAIN));
    }

    @Test
    void happensOnceWhereTwoDeactivateAtOnce() {
      districts.people.meanwhile = Person::deactivate;
      byAdministrator.deactivate(clerk.getId(), Parting.PLAIN);
      assertThat(events.fired()).isEmpty();
    }

    @Test
    void letsSomebodyElseStandIn() {
      var deputy = districts.join("deputy", DECLARANT, districts.township);
      districts.standsIn(deputy, head, 5);
      var standIn = byAdministrator.hangingOn(deputy.getId(), null, null).get(0);
      assertThat(standIn.place()).isEqualTo("head");
      byAdministrator.deactivate(
          deputy.getId(),
          new Parting(List.of(new Successor(null, standIn.placeId(), "clerk")), List.of()));
      assertThat(districts.login("clerk").holds(UNIT_HEAD)).isTrue();
    }

    private OpenWork work(long count) {
      return new OpenWork(DECLARANT, districts.township, count, "道路维修");
    }

    private Parting to(String account) {
      return new Parting(List.of(new Successor(DECLARANT, township, account)), List.of());
    }
  }

  private Handover handover(CurrentUser user) {
    var handover = new Handover();
    handover.people = districts.people;
    handover.organizations = districts.organizations;
    handover.standIns = districts.people.standIns();
    handover.standInService = districts.standInService(user, events);
    handover.workloads =
        new Workloads() {
          @Override
          List<OpenWork> hangingOn(Person person, Role role, Organization place) {
            return isDoneByOthers(person, role, place)
                ? List.of()
                : open.stream().filter(work -> work.is(role, place.getId())).toList();
          }

          private boolean isDoneByOthers(Person person, Role role, Organization place) {
            return districts.people.at(role, place).stream()
                .anyMatch(it -> !it.equals(person.getAccount()) && !barred.contains(it));
          }
        };
    handover.ids = districts.ids;
    handover.user = user;
    handover.clock = districts.clock;
    handover.events = events;
    return handover;
  }

  private PersonService service(CurrentUser user) {
    var service = new PersonService();
    service.handover = handover(user);
    service.people = districts.people;
    service.organizations = districts.organizations;
    service.hashes = hashes;
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }
}
