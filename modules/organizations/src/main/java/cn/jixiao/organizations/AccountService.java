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

  /** Checked against for unknown and closed accounts, so that they cost the same time as others. */
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
   * The account that this name and password open, if any. Five wrong passwords lock out where they
   * came from for a while.
   *
   * <p>Nobody is logged in yet: this is where a permission begins, not where one is needed.
   */
  public Optional<String> authenticate(String typedAccount, String password) {
    var account = typedAccount.strip().toLowerCase(Locale.ROOT);
    var person = people.findByAccount(account).orElse(null);
    var closed = whyClosed(person);
    if (closed != null) {
      hashes.verify(password.toCharArray(), NOBODY);
      return refuse(account, person, closed);
    }
    var stored = person.getPasswordHash();
    if (verified.knows(account, password, stored)) {
      return Optional.of(account);
    }
    var right = hashes.verify(password.toCharArray(), stored);
    // Others may have tried while this one was checked: five at a time count as five.
    var current = people.findForUpdate(account).orElseThrow();
    if (current.isLocked(user.address(), clock.instant())) {
      return refuse(account, current, "locked");
    }
    if (!right || !stored.equals(current.getPasswordHash())) {
      current.enteredWrongPassword(user.address(), clock.instant());
      return refuse(account, current, "password");
    }
    open(current, password);
    return Optional.of(account);
  }

  /** A wrong old password counts as one at the login does, although the change is refused. */
  @Transactional(dontRollbackOn = RuleViolation.class)
  public void changePassword(String oldPassword, String newPassword) {
    var person =
        people
            .findForUpdate(user.account())
            .filter(p -> whyClosed(p) == null)
            .orElseThrow(() -> RuleViolation.at("oldPassword", PASSWORD_WRONG));
    if (!hashes.verify(oldPassword.toCharArray(), person.getPasswordHash())) {
      person.enteredWrongPassword(user.address(), clock.instant());
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

  /**
   * Writes down that the person is in, and gives the number of the password that let them in. Basic
   * credentials of the API are not logins.
   */
  public Optional<Integer> loggedIn(String account) {
    user.enter(account);
    var person = people.findByAccount(account);
    person.ifPresent(p -> events.fire(new LoggedIn(p.subject(), p.getName(), placeOf(p))));
    user.enter(null);
    return person.map(Person::getPasswordNumber);
  }

  public void logOut() {
    people
        .findByAccount(user.account())
        .ifPresent(p -> events.fire(new LoggedOut(p.subject(), p.getName(), placeOf(p))));
  }

  private String whyClosed(Person person) {
    if (person == null) {
      return "unknown";
    }
    if (!person.isActive()) {
      return "deactivated";
    }
    return person.isLocked(user.address(), clock.instant()) ? "locked" : null;
  }

  private void open(Person person, String password) {
    person.enteredRightPassword(user.address());
    if (hashes.isOutdated(person.getPasswordHash())) {
      person.rehash(hashes.generate(password.toCharArray()));
    }
    verified.remember(person.getAccount(), password, person.getPasswordHash());
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
