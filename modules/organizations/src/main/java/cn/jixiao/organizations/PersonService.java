package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.ACCOUNT_TAKEN;
import static cn.jixiao.organizations.OrganizationRule.OWN_ACCOUNT;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;

import cn.jixiao.organizations.PersonChanged.PasswordReset;
import cn.jixiao.organizations.PersonChanged.PersonAdded;
import cn.jixiao.organizations.PersonChanged.PersonDeactivated;
import cn.jixiao.organizations.PersonChanged.PersonReactivated;
import cn.jixiao.organizations.PersonChanged.RoleGiven;
import cn.jixiao.organizations.PersonChanged.RoleTaken;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/** Keeps the people of organizations and the roles they hold; the administrator's work. */
@ApplicationScoped
@Transactional
@Retried
public class PersonService {

  private static final int SUGGESTIONS = 20;

  @Inject PersonRepository people;
  @Inject OrganizationRepository organizations;
  @Inject Handover handover;
  @Inject Argon2PasswordHash hashes;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  private final SecureRandom random = new SecureRandom();

  /** Adds a person with a first role and gives the one-time password, to be told once. */
  public String add(String typedAccount, String name, Role role, long organizationId) {
    user.require(ADMINISTRATOR, organizationId);
    var account = typedAccount == null ? "" : typedAccount.strip().toLowerCase(Locale.ROOT);
    if (people.findByAccount(account).isPresent()) {
      throw RuleViolation.at("account", ACCOUNT_TAKEN, account);
    }
    var password = OneTimePassword.random(random);
    var person = new Person(ids.next(), account, name, hashes.generate(password.toCharArray()));
    person.take(ids.next(), role, organizations.get(organizationId));
    people.add(person);
    events.fire(new PersonAdded(person.subject(), person.getName(), organizationId, role.name()));
    return password;
  }

  public List<Person> in(long organizationId, int first, int size) {
    user.require(ADMINISTRATOR, organizationId);
    return people.in(organizationId, first, size);
  }

  public long countIn(long organizationId) {
    user.require(ADMINISTRATOR, organizationId);
    return people.countIn(organizationId);
  }

  public void give(long personId, Role role, long organizationId) {
    user.require(ADMINISTRATOR, organizationId);
    var person = administered(personId);
    if (person.take(ids.next(), role, organizations.get(organizationId))) {
      events.fire(new RoleGiven(person.subject(), person.getName(), organizationId, role.name()));
    }
  }

  /**
   * What hangs on the person alone in that role, or with null in all they hold and stand in for.
   */
  public List<OpenWork> hangingOn(long personId, Role role, Long organizationId) {
    var person = administered(personId);
    return role == null
        ? handover.hangingOn(person)
        : handover.hangingOn(person, role, organizationId);
  }

  /** Who could take over from the person: active colleagues, by what was typed of them. */
  public List<Person> suggestSuccessors(long personId, String typed) {
    var person = administered(personId);
    return people.colleagues(person.houses(), typed.strip(), SUGGESTIONS).stream()
        .filter(other -> other.getId() != personId)
        .toList();
  }

  /** Takes a role; what hung on the person alone in it goes as the parting says. */
  public void take(long personId, Role role, long organizationId, Parting parting) {
    user.require(ADMINISTRATOR, organizationId);
    var person = administeredAlone(personId);
    var hanging = handover.hangingOn(person, role, organizationId);
    if (person.giveUp(role, organizationId)) {
      handover.part(person, hanging, parting);
      events.fire(new RoleTaken(person.subject(), person.getName(), organizationId, role.name()));
    }
  }

  /** Gives the person a new one-time password, to be told once. */
  public String resetPassword(long personId) {
    var person = administered(personId);
    var password = OneTimePassword.random(random);
    person.giveOneTimePassword(hashes.generate(password.toCharArray()));
    events.fire(new PasswordReset(person.subject(), person.getName(), placeOf(person)));
    return password;
  }

  /**
   * Deactivates the person, unless somebody else has done so meanwhile; what hung on them alone
   * goes as the parting says.
   */
  public void deactivate(long personId, Parting parting) {
    var person = administeredAlone(personId);
    if (person.getAccount().equals(user.account())) {
      throw new RuleViolation(OWN_ACCOUNT);
    }
    if (!person.isActive()) {
      return;
    }
    handover.part(person, handover.hangingOn(person), parting);
    person.deactivate();
    events.fire(new PersonDeactivated(person.subject(), person.getName(), placeOf(person)));
  }

  public void reactivate(long personId) {
    var person = administered(personId);
    person.reactivate();
    events.fire(new PersonReactivated(person.subject(), person.getName(), placeOf(person)));
  }

  /** The person, if every place where they hold a role is this administrator's. */
  private Person administered(long personId) {
    user.require(ADMINISTRATOR);
    var person = people.get(personId);
    person.requireAdministeredBy(user);
    return person;
  }

  /**
   * The same, as they are once whoever was before has finished: of two people who are to take over
   * each other's work not both part from it at once, and who has just been given some has it.
   */
  private Person administeredAlone(long personId) {
    var person = administered(personId);
    organizations.getForUpdate(person.getRoles().get(0).getOrganization().regionId());
    people.readAnew(person);
    person.requireAdministeredBy(user);
    return person;
  }

  private static Long placeOf(Person person) {
    return person.getRoles().get(0).getOrganization().getId();
  }
}
