package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.ACCOUNT_MALFORMED;
import static cn.jixiao.organizations.OrganizationRule.LAST_ROLE;
import static cn.jixiao.organizations.OrganizationRule.NAME_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.ROLE_INCOMPATIBLE;
import static cn.jixiao.organizations.OrganizationRule.ROLE_NOT_HERE;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

  private static final String HERE = "10.1.0.7";
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private final Districts districts = new Districts();
  private final Person person = new Person(1, "wang.fang", " 王芳 ", "one-time");

  @Nested
  class Beginning {

    @Test
    void hasAOneTimePassword() {
      assertThat(person.isPasswordOneTime()).isTrue();
      assertThat(person.isActive()).isTrue();
      assertThat(person.getName()).isEqualTo("王芳");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a", "Wang", "王芳", "1wang", "wang fang", "wang/fang"})
    void needsAnAccountThatCanBeTyped(String account) {
      assertRefused(ACCOUNT_MALFORMED, () -> new Person(1, account, "王芳", "hash"));
    }

    @Test
    void needsAName() {
      assertRefused(NAME_REQUIRED, () -> new Person(1, "wang", " ", "hash"));
    }
  }

  @Nested
  class EnteringAPassword {

    @Test
    void locksTheAccountAtTheFifthWrongOne() {
      wrong(4);
      assertThat(person.isLocked(HERE, NOW)).isFalse();
      wrong(1);
      assertThat(person.isLocked(HERE, NOW)).isTrue();
    }

    @Test
    void unlocksItAfterAQuarterOfAnHour() {
      wrong(5);
      assertThat(person.isLocked(HERE, NOW.plus(Duration.ofMinutes(15)).minusMillis(1))).isTrue();
      assertThat(person.isLocked(HERE, NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void countsAnewAfterTheLock() {
      wrong(5);
      wrong(4);
      assertThat(person.isLocked(HERE, NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void forgetsTheWrongOnesAtTheRightOne() {
      wrong(4);
      person.enteredRightPassword(HERE);
      wrong(4);
      assertThat(person.isLocked(HERE, NOW)).isFalse();
    }

    @Test
    void opensAgainWithANewOneTimePassword() {
      wrong(5);
      person.giveOneTimePassword("another");
      assertThat(person.isLocked(HERE, NOW)).isFalse();
      assertThat(person.isPasswordOneTime()).isTrue();
    }

    @Test
    void staysTheirOwnUnderNewerParameters() {
      person.choosePassword("own");
      person.rehash("newer");
      assertThat(person.isPasswordOneTime()).isFalse();
    }

    private void wrong(int times) {
      IntStream.range(0, times).forEach(i -> person.enteredWrongPassword(HERE, NOW));
    }
  }

  @Nested
  class TakingARole {

    @Test
    void holdsItInThatPlace() {
      assertThat(person.take(1, DECLARANT, districts.township)).isTrue();
      assertThat(person.getRoles()).hasSize(1);
      assertThat(person.getRoles().get(0).is(DECLARANT, districts.township.getId())).isTrue();
    }

    @Test
    void holdsItOnlyOnce() {
      person.take(1, DECLARANT, districts.township);
      assertThat(person.take(2, DECLARANT, districts.township)).isFalse();
      assertThat(person.getRoles()).hasSize(1);
    }

    @Test
    void holdsItInSeveralPlaces() {
      person.take(1, DECLARANT, districts.township);
      person.take(2, DECLARANT, districts.sister);
      assertThat(person.getRoles()).hasSize(2);
    }

    @Test
    void isRefusedWhereTheRoleDoesNotBelong() {
      assertRefused(ROLE_NOT_HERE, () -> person.take(1, AUDITOR, districts.township));
    }

    @Test
    void isRefusedBesideARoleItDoesNotGoWith() {
      person.take(1, DECLARANT, districts.township);
      assertRefused(ROLE_INCOMPATIBLE, () -> person.take(2, AUDITOR, districts.auditOffice));
    }
  }

  @Nested
  class GivingUpARole {

    @Test
    void keepsTheOthers() {
      person.take(1, DECLARANT, districts.township);
      person.take(2, UNIT_HEAD, districts.township);
      assertThat(person.giveUp(DECLARANT, districts.township.getId())).isTrue();
      assertThat(person.getRoles()).extracting(HeldRole::getRole).containsExactly(UNIT_HEAD);
    }

    @Test
    void isNothingWhereItIsNotHeld() {
      person.take(1, DECLARANT, districts.township);
      assertThat(person.giveUp(DECLARANT, districts.sister.getId())).isFalse();
    }

    @Test
    void isRefusedForTheLastOne() {
      person.take(1, DECLARANT, districts.township);
      assertRefused(LAST_ROLE, () -> person.giveUp(DECLARANT, districts.township.getId()));
    }
  }

  @Test
  void isDeactivatedNeverDeleted() {
    person.deactivate();
    assertThat(person.isActive()).isFalse();
    person.reactivate();
    assertThat(person.isActive()).isTrue();
  }
}
