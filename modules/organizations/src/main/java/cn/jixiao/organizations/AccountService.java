package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.PASSWORD_UNCHANGED;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_WRONG;

import cn.jixiao.organizations.AccountUsed.LoggedIn;
import cn.jixiao.organizations.AccountUsed.LoggedOut;
import cn.jixiao.organizations.AccountUsed.LoginRefused;
import cn.jixiao.organizations.AccountUsed.PasswordChanged;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Checks and changes the passwords of accounts. */
@ApplicationScoped
@Transactional
@Retried
public class AccountService {

  /** Checked against for unknown accounts, so that they cost the same time as known ones. */
  private static final String NOBODY =
      "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
          + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  @Inject PersonRepository people;
  @Inject Argon2PasswordHash hashes;
  @Inject VerifiedCredentials verified;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The account that this name and password open, if any. Five wrong passwords lock it for a while.
   *
   * <p>Nobody is logged in yet: this is where a permission begins, not where one is needed.
   */
  public Optional<String> authenticate(String typedAccount, String password) {
    var account = typedAccount.strip().toLowerCase(Locale.ROOT);
    var person = people.findByAccount(account);
    var now = clock.instant();
    if (person.isEmpty()) {
      hashes.verify(password.toCharArray(), NOBODY);
      return refuse(account, null, "unknown");
    }
    var known = person.get();
    if (!known.isActive() || known.isLocked(now)) {
      return refuse(account, known, known.isActive() ? "locked" : "deactivated");
    }
    if (verified.knows(account, password, known.getPasswordHash())) {
      return Optional.of(account);
    }
    if (!hashes.verify(password.toCharArray(), known.getPasswordHash())) {
      known.enteredWrongPassword(now);
      return refuse(account, known, "password");
    }
    known.enteredRightPassword();
    if (hashes.isOutdated(known.getPasswordHash())) {
      known.rehash(hashes.generate(password.toCharArray()));
    }
    verified.remember(account, password, known.getPasswordHash());
    return Optional.of(account);
  }

  public void changePassword(String oldPassword, String newPassword) {
    var person =
        people.findByAccount(user.account()).orElseThrow(() -> new RuleViolation(PASSWORD_WRONG));
    if (!hashes.verify(oldPassword.toCharArray(), person.getPasswordHash())) {
      throw RuleViolation.at("oldPassword", PASSWORD_WRONG);
    }
    if (oldPassword.equals(newPassword)) {
      throw RuleViolation.at("newPassword", PASSWORD_UNCHANGED);
    }
    PasswordProfile.configured().requireGood(newPassword, person.getAccount());
    person.choosePassword(hashes.generate(newPassword.toCharArray()));
    events.fire(new PasswordChanged(person.subject(), person.getName(), placeOf(person)));
    user.refresh();
  }

  /** Writes down that the person is in. Basic credentials of the API are not logins. */
  public void loggedIn(String account) {
    people
        .findByAccount(account)
        .ifPresent(p -> events.fire(new LoggedIn(p.subject(), p.getName(), placeOf(p))));
  }

  public void logOut() {
    people
        .findByAccount(user.account())
        .ifPresent(p -> events.fire(new LoggedOut(p.subject(), p.getName(), placeOf(p))));
  }

  private Optional<String> refuse(String account, Person person, String why) {
    var subject = person == null ? new Subject("Person", 0) : person.subject();
    var place = person == null ? null : placeOf(person);
    events.fire(new LoginRefused(subject, account, place, why));
    return Optional.empty();
  }

  private static Long placeOf(Person person) {
    return person.getRoles().stream()
        .findFirst()
        .map(h -> h.getOrganization().getId())
        .orElse(null);
  }
}
