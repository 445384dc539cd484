package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.ACCOUNT_TAKEN;
import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.NOT_VISIBLE;
import static cn.jixiao.organizations.OrganizationRule.OWN_ACCOUNT;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.PersonChanged.PasswordReset;
import cn.jixiao.organizations.PersonChanged.PersonAdded;
import cn.jixiao.organizations.PersonChanged.PersonDeactivated;
import cn.jixiao.organizations.PersonChanged.RoleGiven;
import cn.jixiao.organizations.PersonChanged.RoleTaken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonServiceTest {

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final Argon2PasswordHash hashes = new Argon2PasswordHash();
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
      byAdministrator.take(clerk.getId(), DECLARANT, districts.township.getId());
      assertThat(events.fired()).hasExactlyElementsOfTypes(RoleGiven.class, RoleTaken.class);
    }

    @Test
    void leavesNoTraceWhenNothingDid() {
      byAdministrator.give(clerk.getId(), DECLARANT, districts.township.getId());
      byAdministrator.take(clerk.getId(), UNIT_HEAD, districts.township.getId());
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
      byAdministrator.deactivate(clerk.getId());
      assertThat(clerk.isActive()).isFalse();
      assertThat(events.fired()).hasExactlyElementsOfTypes(PersonDeactivated.class);
    }

    @Test
    void isRefusedForTheOwnAccount() {
      var admin = districts.join("admin", ADMINISTRATOR, districts.district);
      assertRefused(OWN_ACCOUNT, () -> service(districts.login("admin")).deactivate(admin.getId()));
    }

    @Test
    void canBeTakenBack() {
      byAdministrator.deactivate(clerk.getId());
      byAdministrator.reactivate(clerk.getId());
      assertThat(clerk.isActive()).isTrue();
    }
  }

  private PersonService service(CurrentUser user) {
    var service = new PersonService();
    service.people = districts.people;
    service.organizations = districts.organizations;
    service.hashes = hashes;
    service.ids = districts.ids;
    service.user = user;
    service.events = events;
    return service;
  }
}
