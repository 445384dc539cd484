package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.PASSWORD_TOO_SHORT;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_UNCHANGED;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_WRONG;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.DECLARANT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.AccountUsed.LoggedIn;
import cn.jixiao.organizations.AccountUsed.LoggedOut;
import cn.jixiao.organizations.AccountUsed.LoginRefused;
import cn.jixiao.organizations.AccountUsed.PasswordChanged;
import cn.jixiao.shared.DomainEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountServiceTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final String HERE = "10.1.0.7";
  private static final String RIGHT = "Demo#2026";
  private static final String WRONG = "Demo#2025";

  private final Districts districts = new Districts();
  private final RecordedEvents events = new RecordedEvents();
  private final CountedHashes hashes = new CountedHashes();
  private final AccountService accounts = new AccountService();
  private Person clerk;

  @BeforeEach
  void aClerkWithAPasswordOfTheirOwn() {
    accounts.people = districts.people;
    accounts.hashes = hashes;
    accounts.verified = new VerifiedCredentials();
    accounts.events = events;
    accounts.user = districts.login("clerk");
    accounts.user.comesFrom(HERE);
    setTime(NOW);
    clerk = districts.join("clerk", DECLARANT, districts.township);
    clerk.choosePassword(hashes.generate(RIGHT.toCharArray()));
  }

  @Nested
  class Authenticating {

    @Test
    void opensTheAccountHoweverItIsTyped() {
      assertThat(accounts.authenticate(" Clerk ", RIGHT)).contains("clerk");
      assertThat(events.fired()).isEmpty();
    }

    @Test
    void refusesAWrongPasswordAndTellsTheTrail() {
      assertThat(accounts.authenticate("clerk", WRONG)).isEmpty();
      assertThat(refusals()).containsExactly("password");
    }

    @Test
    void locksAfterFiveWrongPasswords() {
      wrong(5);
      assertThat(accounts.authenticate("clerk", RIGHT)).isEmpty();
      assertThat(refusals()).endsWith("locked");
    }

    @Test
    void locksOnlyThoseOutWhoTriedThem() {
      accounts.user.comesFrom("10.9.9.9");
      wrong(5);
      accounts.user.comesFrom(HERE);
      assertThat(accounts.authenticate("clerk", RIGHT)).contains("clerk");
      accounts.user.comesFrom("10.9.9.9");
      assertThat(accounts.authenticate("clerk", RIGHT)).isEmpty();
    }

    @Test
    void opensAgainAfterTheLock() {
      wrong(5);
      setTime(NOW.plus(Duration.ofMinutes(15)));
      assertThat(accounts.authenticate("clerk", RIGHT)).contains("clerk");
    }

    @Test
    void forgetsWrongPasswordsAtTheRightOne() {
      wrong(4);
      accounts.authenticate("clerk", RIGHT);
      wrong(4);
      assertThat(accounts.authenticate("clerk", RIGHT)).contains("clerk");
    }

    @Test
    void locksTheProgramsAccountTooAlthoughItsPasswordIsRemembered() {
      accounts.authenticate("clerk", RIGHT);
      wrong(5);
      assertThat(accounts.authenticate("clerk", RIGHT)).isEmpty();
    }

    @Test
    void refusesARightPasswordThatWasStillBeingCheckedWhileTheAccountWasLocked() {
      hashes.meanwhile =
          () -> IntStream.range(0, 5).forEach(i -> clerk.enteredWrongPassword(HERE, NOW));
      assertThat(accounts.authenticate("clerk", RIGHT)).isEmpty();
      assertThat(refusals()).containsExactly("locked");
    }

    @Test
    void refusesAnUnknownAccountAtTheSamePrice() {
      assertThat(accounts.authenticate("nobody", RIGHT)).isEmpty();
      assertThat(refusals()).containsExactly("unknown");
      assertThat(hashes.checked).isEqualTo(1);
    }

    @Test
    void refusesALockedAccountAtTheSamePrice() {
      wrong(5);
      hashes.checked = 0;
      accounts.authenticate("clerk", RIGHT);
      assertThat(hashes.checked).isEqualTo(1);
    }

    @Test
    void refusesADeactivatedPerson() {
      clerk.deactivate();
      assertThat(accounts.authenticate("clerk", RIGHT)).isEmpty();
      assertThat(refusals()).containsExactly("deactivated");
    }

    @Test
    void paysForTheSameCredentialOnlyOnceInSomeMinutes() {
      accounts.authenticate("clerk", RIGHT);
      accounts.authenticate("clerk", RIGHT);
      assertThat(hashes.checked).isEqualTo(1);
      setTime(NOW.plus(Duration.ofMinutes(5)));
      accounts.authenticate("clerk", RIGHT);
      assertThat(hashes.checked).isEqualTo(2);
    }

    @Test
    void forgetsACredentialWhenThePasswordChanges() {
      accounts.authenticate("clerk", RIGHT);
      clerk.choosePassword(hashes.generate("Other#2026".toCharArray()));
      assertThat(accounts.authenticate("clerk", RIGHT)).isEmpty();
    }

    @Test
    void storesTheSamePasswordUnderNewerParameters() {
      var older =
          "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
      clerk.choosePassword(older);
      assertThat(accounts.authenticate("clerk", "password")).contains("clerk");
      assertThat(hashes.isOutdated(clerk.getPasswordHash())).isFalse();
      assertThat(accounts.authenticate("clerk", "password")).contains("clerk");
    }
  }

  @Nested
  class ChangingThePassword {

    @Test
    void makesItTheirOwn() {
      clerk.giveOneTimePassword(hashes.generate(RIGHT.toCharArray()));
      accounts.changePassword(RIGHT, "Other#2026");
      assertThat(clerk.isPasswordOneTime()).isFalse();
      assertThat(accounts.authenticate("clerk", "Other#2026")).contains("clerk");
      assertThat(events.fired()).hasExactlyElementsOfTypes(PasswordChanged.class);
    }

    @Test
    void endsWhatBeganWithTheOldOne() {
      var before = accounts.loggedIn("clerk");
      accounts.changePassword(RIGHT, "Other#2026");
      assertThat(accounts.user.passwordNumber()).isNotEqualTo(before.orElseThrow());
      assertThat(accounts.loggedIn("clerk")).contains(accounts.user.passwordNumber());
    }

    @Test
    void needsTheOldOne() {
      assertRefused(PASSWORD_WRONG, () -> accounts.changePassword(WRONG, "Other#2026"));
    }

    @Test
    void countsWrongOldOnesLikeAtTheLogin() {
      IntStream.range(0, 5)
          .forEach(
              i -> assertRefused(PASSWORD_WRONG, () -> accounts.changePassword(WRONG, "Oth#2026")));
      assertThat(clerk.isLocked(HERE, NOW)).isTrue();
      assertRefused(PASSWORD_WRONG, () -> accounts.changePassword(RIGHT, "Other#2026"));
    }

    @Test
    void needsAnotherOne() {
      assertRefused(PASSWORD_UNCHANGED, () -> accounts.changePassword(RIGHT, RIGHT));
    }

    @Test
    void needsAGoodOne() {
      assertRefused(PASSWORD_TOO_SHORT, () -> accounts.changePassword(RIGHT, "x"));
    }

    @Test
    void isNotForADeactivatedPersonWhoIsStillIn() {
      clerk.deactivate();
      assertRefused(PASSWORD_WRONG, () -> accounts.changePassword(RIGHT, "Other#2026"));
    }
  }

  @Nested
  class ComingAndGoing {

    @Test
    void isWrittenDown() {
      accounts.loggedIn("clerk");
      accounts.logOut();
      assertThat(events.fired()).hasExactlyElementsOfTypes(LoggedIn.class, LoggedOut.class);
      assertThat(events.fired())
          .extracting(DomainEvent::organizationId)
          .containsOnly(districts.township.getId());
    }

    @Test
    void isTheActOfWhoeverComesEvenBeforeTheServerKnowsThem() {
      var atTheDoor = districts.nobody();
      accounts.user = atTheDoor;
      var actor = new ArrayList<String>();
      events.whenever(LoggedIn.class, event -> actor.add(atTheDoor.account()));
      accounts.loggedIn("clerk");
      assertThat(actor).containsExactly("clerk");
      assertThat(atTheDoor.account()).isNull();
    }

    @Test
    void isNothingForAnUnknownAccount() {
      accounts.loggedIn("nobody");
      assertThat(events.fired()).isEmpty();
    }
  }

  private void wrong(int times) {
    IntStream.range(0, times).forEach(i -> accounts.authenticate("clerk", WRONG));
  }

  private void setTime(Instant now) {
    accounts.clock = Clock.fixed(now, ZoneOffset.UTC);
    accounts.verified.clock = accounts.clock;
  }

  private List<String> refusals() {
    return events.fired().stream()
        .filter(LoginRefused.class::isInstance)
        .map(DomainEvent::detail)
        .toList();
  }

  /** The real hashes, counted. */
  private static final class CountedHashes extends Argon2PasswordHash {

    private int checked;
    private Runnable meanwhile = () -> {};

    @Override
    public boolean verify(char[] password, String stored) {
      checked++;
      meanwhile.run();
      return super.verify(password, stored);
    }
  }
}
