package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.NOT_VISIBLE;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_CHANGE_DUE;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurrentUserTest {

  private final Districts districts = new Districts();
  private final long township = districts.township.getId();

  @Nested
  class Requiring {

    @Test
    void isGrantedToTheRoleInItsPlace() {
      assertThatCode(() -> clerk().require(DECLARANT, township)).doesNotThrowAnyException();
    }

    @Test
    void isGrantedBelowThePlaceOfAUnitRole() {
      var departmentClerk = districts.login(DECLARANT, districts.department);
      assertThatCode(() -> departmentClerk.require(DECLARANT, township)).doesNotThrowAnyException();
    }

    @Test
    void isNotAllowedToAnotherRoleThatSeesThePlace() {
      assertRefused(NOT_ALLOWED, () -> clerk().require(UNIT_HEAD, township));
    }

    @Test
    void isUnknownToAStranger() {
      var stranger = districts.login(DECLARANT, districts.sister);
      assertRefused(NOT_VISIBLE, () -> stranger.require(DECLARANT, township));
    }

    @Test
    void isUnknownToTheRightRoleOfAnotherDistrict() {
      var far = districts.login(PERFORMANCE_REVIEWER, districts.farDivision);
      assertRefused(NOT_VISIBLE, () -> far.require(PERFORMANCE_REVIEWER, township));
    }

    @Test
    void doesNotClimbFromAUnitToItsDepartment() {
      assertRefused(NOT_VISIBLE, () -> clerk().require(DECLARANT, districts.department.getId()));
    }

    @ParameterizedTest
    @EnumSource(names = {"LINE_REVIEWER", "PERFORMANCE_REVIEWER"})
    void reachesTheWholeRegionOfABureau(Role role) {
      var reviewer = districts.login(role, districts.lineDivision);
      assertThatCode(() -> reviewer.require(role, township)).doesNotThrowAnyException();
      assertThatCode(() -> reviewer.require(role, districts.otherTownship.getId()))
          .doesNotThrowAnyException();
    }

    @Test
    void isUnknownForAPlaceThatDoesNotExist() {
      assertRefused(NOT_VISIBLE, () -> clerk().require(DECLARANT, 4711));
    }

    @Test
    void isUnknownToNobody() {
      assertRefused(NOT_VISIBLE, () -> districts.nobody().require(DECLARANT, township));
    }

    @Test
    void isRecordedAsTheRoleInWhichThePersonActs() {
      districts.join("wang", UNIT_HEAD, districts.township).take(9, DECLARANT, districts.township);
      var wang = districts.login("wang");
      wang.require(UNIT_HEAD, township);
      assertThat(wang.actingAs()).map(Held::role).contains(UNIT_HEAD);
    }

    @Test
    void waitsForAPasswordOfTheirOwn() {
      districts.newcomer("xin", DECLARANT, districts.township);
      assertRefused(PASSWORD_CHANGE_DUE, () -> districts.login("xin").require(DECLARANT, township));
      assertRefused(PASSWORD_CHANGE_DUE, () -> districts.login("xin").require(DECLARANT));
      assertRefused(PASSWORD_CHANGE_DUE, () -> districts.login("xin").requireLogin());
      assertRefused(
          PASSWORD_CHANGE_DUE, () -> districts.login("xin").requireSight(township, DECLARANT));
    }
  }

  @Nested
  class RequiringARoleAnywhere {

    @Test
    void isGrantedWhoeverHoldsIt() {
      var auditor = districts.login(AUDITOR, districts.auditOffice);
      assertThatCode(() -> auditor.require(AUDITOR)).doesNotThrowAnyException();
    }

    @Test
    void isNotAllowedToOthers() {
      assertRefused(NOT_ALLOWED, () -> clerk().require(AUDITOR));
      assertRefused(NOT_ALLOWED, () -> districts.nobody().require(AUDITOR));
    }
  }

  @Nested
  class RequiringAnOwnRole {

    private final Person absent =
        districts.join("absent", PERFORMANCE_REVIEWER, districts.performanceDivision);
    private final Person standIn = districts.join("deputy", LINE_REVIEWER, districts.lineDivision);

    @Test
    void isNotGrantedToWhoStandsInForItsHolder() {
      districts.standsIn(standIn, absent, 5);
      var deputy = districts.login("deputy");
      assertThatCode(() -> deputy.require(PERFORMANCE_REVIEWER)).doesNotThrowAnyException();
      assertThat(deputy.holds(PERFORMANCE_REVIEWER)).isTrue();
      assertThat(deputy.holdsOwn(PERFORMANCE_REVIEWER)).isFalse();
      assertRefused(NOT_ALLOWED, () -> deputy.requireOwn(PERFORMANCE_REVIEWER));
      assertRefused(NOT_ALLOWED, () -> deputy.requireOwn(PERFORMANCE_REVIEWER, township));
    }

    @Test
    void isGrantedToItsHolderAndRecorded() {
      var holder = districts.login("absent");
      assertThat(holder.holdsOwn(PERFORMANCE_REVIEWER)).isTrue();
      assertThat(holder.requireOwn(PERFORMANCE_REVIEWER).organizationId())
          .isEqualTo(districts.performanceDivision.getId());
      assertThat(holder.actingAs()).map(Held::role).contains(PERFORMANCE_REVIEWER);
      assertThatCode(() -> holder.requireOwn(PERFORMANCE_REVIEWER, township))
          .doesNotThrowAnyException();
    }

    @Test
    void waitsForAPasswordOfTheirOwn() {
      districts.newcomer("xin", PERFORMANCE_REVIEWER, districts.performanceDivision);
      assertRefused(
          PASSWORD_CHANGE_DUE, () -> districts.login("xin").requireOwn(PERFORMANCE_REVIEWER));
    }
  }

  @Nested
  class RequiringSight {

    @Test
    void isGrantedToOneOfTheRoles() {
      assertThatCode(() -> clerk().requireSight(township, UNIT_HEAD, DECLARANT))
          .doesNotThrowAnyException();
    }

    @Test
    void knowsNothingForTheOthers() {
      var administrator = districts.login(ADMINISTRATOR, districts.district);
      assertRefused(
          NOT_VISIBLE,
          () -> administrator.requireSight(township, Role.business().toArray(Role[]::new)));
    }
  }

  @Nested
  class RequiringALogin {

    @Test
    void isGrantedToWhoeverIsIn() {
      assertThatCode(() -> clerk().requireLogin()).doesNotThrowAnyException();
    }

    @Test
    void isRefusedToNobody() {
      assertRefused(NOT_ALLOWED, () -> districts.nobody().requireLogin());
    }

    @Test
    void endsWithTheDeactivationOfThePerson() {
      districts.join("li", DECLARANT, districts.township).deactivate();
      assertRefused(NOT_ALLOWED, () -> districts.login("li").requireLogin());
      assertRefused(NOT_VISIBLE, () -> districts.login("li").require(DECLARANT, township));
    }
  }

  @Nested
  class Roles {

    @Test
    void standInTheOrderOfTheirKind() {
      var person = districts.join("zhao", UNIT_HEAD, districts.township);
      person.take(1, PERFORMANCE_REVIEWER, districts.performanceDivision);
      person.take(2, DECLARANT, districts.township);
      person.take(3, LINE_REVIEWER, districts.lineDivision);
      assertThat(districts.login("zhao").roles())
          .extracting(Held::role)
          .containsExactly(DECLARANT, UNIT_HEAD, LINE_REVIEWER, PERFORMANCE_REVIEWER);
    }

    @Test
    void areReadAnewAfterAChange() {
      var person = districts.join("sun", DECLARANT, districts.township);
      var sun = districts.login("sun");
      assertThat(sun.holds(UNIT_HEAD)).isFalse();
      person.take(1, UNIT_HEAD, districts.township);
      sun.refresh();
      assertThat(sun.holds(UNIT_HEAD)).isTrue();
    }
  }

  @Nested
  class May {

    @Test
    void asksForRoleAndPlaceTogether() {
      var person = districts.join("qian", DECLARANT, districts.township);
      person.take(1, UNIT_HEAD, districts.sister);
      var qian = districts.login("qian");
      assertThat(qian.may(DECLARANT, township)).isTrue();
      assertThat(qian.may(UNIT_HEAD, township)).isFalse();
      assertThat(qian.mayAny(township, UNIT_HEAD, DECLARANT)).isTrue();
    }
  }

  private CurrentUser clerk() {
    return districts.login(DECLARANT, districts.township);
  }
}
