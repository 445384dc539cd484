package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.ACCOUNT_MALFORMED;
import static cn.jixiao.organizations.OrganizationRule.LAST_ROLE;
import static cn.jixiao.organizations.OrganizationRule.NAME_REQUIRED;
import static cn.jixiao.organizations.OrganizationRule.NAME_TOO_LONG;
import static cn.jixiao.organizations.OrganizationRule.ROLE_INCOMPATIBLE;
import static cn.jixiao.organizations.OrganizationRule.ROLE_NOT_HERE;

import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who works with the system, known by an account and holding roles in organizations.
 *
 * <p>A person begins with a one-time password that opens nothing but its own change, and is
 * deactivated, never deleted: what they did keeps their name.
 */
@Entity
@Table(name = "organizations_person")
@NamedQuery(name = "Person.byAccount", query = "select p from Person p where p.account = :account")
@NamedQuery(name = "Person.count", query = "select count(p) from Person p")
public class Person {

  private static final int NAME_LENGTH = 50;

  @Id private long id;
  @Version private int version;
  private String account;
  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_one_time")
  private boolean passwordOneTime;

  private boolean active = true;

  /** Grows with every new password: who came in with an older one must come in again. */
  @Column(name = "password_number")
  private int passwordNumber;

  @Embedded private WrongPasswords wrongPasswords = new WrongPasswords();

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<HeldRole> roles = new ArrayList<>();

  protected Person() {}

  Person(long id, String account, String name, String oneTimeHash) {
    if (account == null || !account.matches("[a-z][a-z0-9._-]{1,31}")) {
      throw RuleViolation.at("account", ACCOUNT_MALFORMED);
    }
    var trimmed = name == null ? "" : name.strip();
    if (trimmed.isEmpty()) {
      throw RuleViolation.at("name", NAME_REQUIRED);
    }
    if (trimmed.length() > NAME_LENGTH) {
      throw RuleViolation.at("name", NAME_TOO_LONG, NAME_LENGTH);
    }
    this.id = id;
    this.account = account;
    this.name = trimmed;
    giveOneTimePassword(oneTimeHash);
  }

  /** Returns whether the role was not held there before. */
  boolean take(long heldRoleId, Role role, Organization organization) {
    if (!role.canBeHeldIn(organization.getKind())) {
      throw RuleViolation.at("role", ROLE_NOT_HERE, role, organization.getKind());
    }
    for (var held : roles) {
      if (!held.getRole().goesWith(role)) {
        throw RuleViolation.at("role", ROLE_INCOMPATIBLE, role, held.getRole());
      }
      if (held.is(role, organization.getId())) {
        return false;
      }
    }
    return roles.add(new HeldRole(heldRoleId, this, role, organization));
  }

  /**
   * Returns whether the role was held there. Who is to hold nothing any more is deactivated
   * instead, so that nobody gets lost.
   */
  boolean giveUp(Role role, long organizationId) {
    if (roles.stream().allMatch(held -> held.is(role, organizationId))) {
      throw new RuleViolation(LAST_ROLE, name);
    }
    return roles.removeIf(held -> held.is(role, organizationId));
  }

  /** Goes on only if every place where the person holds a role is this administrator's. */
  void requireAdministeredBy(CurrentUser user) {
    roles.forEach(held -> user.require(Role.ADMINISTRATOR, held.getOrganization().getId()));
  }

  /** The departments, bureaus and offices in which the person works. */
  Set<String> houses() {
    return roles.stream().map(held -> held.getOrganization().house()).collect(Collectors.toSet());
  }

  /** Whether there is a role in which somebody could stand in for them. */
  public boolean isReviewing() {
    return !reviewsIn().isEmpty();
  }

  /** The places where the person reviews. */
  List<Organization> reviewsIn() {
    return roles.stream()
        .filter(held -> Role.reviewing().contains(held.getRole()))
        .map(HeldRole::getOrganization)
        .toList();
  }

  /** Whether they may hold a reviewing role: auditors and administrators may not. */
  boolean goesWithReviewing() {
    return !roles.isEmpty()
        && roles.stream().allMatch(held -> held.getRole().goesWith(Role.UNIT_HEAD));
  }

  void giveOneTimePassword(String hash) {
    passwordHash = hash;
    passwordNumber++;
    passwordOneTime = true;
    wrongPasswords = new WrongPasswords();
  }

  void choosePassword(String hash) {
    passwordHash = hash;
    passwordNumber++;
    passwordOneTime = false;
  }

  /** Keeps the same password under newer parameters. */
  void rehash(String hash) {
    passwordHash = hash;
  }

  /** Whether the account opens to nobody at this address for now. */
  boolean isLocked(String address, Instant now) {
    return wrongPasswords.isLocked(address, now);
  }

  void enteredWrongPassword(String address, Instant now) {
    wrongPasswords.another(address, now);
  }

  void enteredRightPassword(String address) {
    wrongPasswords.endedAt(address);
  }

  void deactivate() {
    active = false;
  }

  void reactivate() {
    active = true;
  }

  public Subject subject() {
    return new Subject("Person", id);
  }

  String getPasswordHash() {
    return passwordHash;
  }

  int getPasswordNumber() {
    return passwordNumber;
  }

  public long getId() {
    return id;
  }

  public String getAccount() {
    return account;
  }

  public String getName() {
    return name;
  }

  public boolean isActive() {
    return active;
  }

  public boolean isPasswordOneTime() {
    return passwordOneTime;
  }

  public List<HeldRole> getRoles() {
    return List.copyOf(roles);
  }
}
