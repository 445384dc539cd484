package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.NOT_VISIBLE;
import static cn.jixiao.organizations.OrganizationRule.PASSWORD_CHANGE_DUE;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The person on whose behalf this request runs, and the one place where permission is decided: by
 * role <em>and</em> organization. Unit roles reach down their subtree; the roles of bureau, audit
 * and administration reach over the region in which their organization stands.
 */
@RequestScoped
public class CurrentUser {

  @Inject SecurityContext securityContext;
  @Inject PersonRepository people;
  @Inject OrganizationRepository organizations;
  @Inject Clock clock;

  private List<Held> held;
  private Held actingAs;
  private String entering;
  private String address;

  /** The account, or null where nobody is logged in. */
  public String account() {
    if (entering != null) {
      return entering;
    }
    var caller = securityContext.getCallerPrincipal();
    return caller == null ? null : caller.getName();
  }

  /**
   * Whose act it is while somebody is being let in, or the system looks on somebody's behalf: the
   * server knows of no caller then. Null ends it.
   */
  void enter(String account) {
    entering = account;
    refresh();
  }

  /** The person's name; the account where there is no such person (any more). */
  public String name() {
    return held().isEmpty() ? account() : held().get(0).personName();
  }

  public boolean isPasswordChangeDue() {
    return !held().isEmpty() && held().get(0).passwordChangeDue();
  }

  /** Which of their passwords is the present one; null where nobody is, or not any more. */
  public Integer passwordNumber() {
    return held().isEmpty() ? null : held().get(0).passwordNumber();
  }

  /** The roles held, the own ones before those of the absent, in the order of {@link Role}. */
  public List<Held> roles() {
    return held().stream()
        .filter(h -> h.role() != null)
        .sorted(Comparator.comparing((Held h) -> !h.isOwn()).thenComparing(Held::role))
        .toList();
  }

  public boolean holds(Role... roles) {
    return roles().stream().anyMatch(h -> Arrays.asList(roles).contains(h.role()));
  }

  /** Whether it is a role of theirs, and not one of somebody absent. */
  public boolean holdsOwn(Role role) {
    return own(role).isPresent();
  }

  /** Whether a role of theirs shows them a whole region. */
  public boolean seesRegion() {
    return holds(Role.bureau()) || holds(Role.AUDITOR);
  }

  /** Where any of these roles reaches. */
  public Scope scope(Role... roles) {
    var wanted = Set.of(roles);
    return new Scope(
        roles().stream().filter(h -> wanted.contains(h.role())).map(Held::reach).toList());
  }

  /** Where the role reaches that is held for this absent person, or with null as the own one. */
  public Scope scopeFor(String absentAccount, Role role) {
    return new Scope(
        roles().stream()
            .filter(h -> h.role() == role && Objects.equals(h.absentAccount(), absentAccount))
            .map(Held::reach)
            .toList());
  }

  public boolean may(Role role, long organizationId) {
    return scope(role).covers(path(organizationId));
  }

  /** Whether any of the roles reaches the organization. */
  public boolean mayAny(long organizationId, Role... roles) {
    return scope(roles).covers(path(organizationId));
  }

  /**
   * Whether this person works in that role at that very place: for the roles of a unit in it or in
   * an organization above it, for those of a bureau in it or in one of its divisions.
   */
  public boolean holdsAt(Role role, String placePath) {
    return roles().stream().anyMatch(h -> h.role() == role && h.worksAt(placePath));
  }

  /**
   * The role in which this person may act at that very place: the own one, else that of an absent
   * one. Who is barred does not act there, nor does anybody for them.
   */
  public Optional<Held> unbarredAt(Role role, String placePath, Predicate<String> barred) {
    return barred.test(account())
        ? Optional.empty()
        : roles().stream().filter(h -> h.mayActAt(role, placePath, barred)).findFirst();
  }

  /**
   * Goes on only if this person holds the role over the organization; then this is the role in
   * which the act is recorded. Otherwise the organization is "not known" to a stranger and "not
   * allowed" to somebody who may see it.
   */
  public void require(Role role, long organizationId) {
    requireOver(organizationId, h -> h.role() == role);
  }

  /** The same, but for a role of their own alone. */
  public void requireOwn(Role role, long organizationId) {
    requireOver(organizationId, h -> h.isOwn() && h.role() == role);
  }

  private void requireOver(long organizationId, Predicate<Held> wanted) {
    requireOwnPassword();
    var path = path(organizationId);
    actingAs =
        roles().stream()
            .filter(wanted)
            .filter(h -> path.startsWith(h.reach()))
            .findFirst()
            .orElseThrow(() -> refusal(path));
  }

  /** Goes on only if this person works in that role at that very place, and records the act so. */
  public void requireAt(Role role, String placePath) {
    requireOwnPassword();
    actingAs =
        roles().stream()
            .filter(h -> h.role() == role && h.worksAt(placePath))
            .findFirst()
            .orElseThrow(() -> new RuleViolation(NOT_ALLOWED));
  }

  /** The same, unless they or those for whom they stand in are barred there. */
  public void requireAt(Role role, String placePath, Predicate<String> barred) {
    requireOwnPassword();
    actingAs =
        unbarredAt(role, placePath, barred).orElseThrow(() -> new RuleViolation(NOT_ALLOWED));
  }

  /** Goes on only if one of the roles reaches the organization; the others do not know it. */
  public void requireSight(long organizationId, Role... roles) {
    requireOwnPassword();
    if (!mayAny(organizationId, roles)) {
      throw new RuleViolation(NOT_VISIBLE);
    }
  }

  /** Goes on only if one of the roles is held at all, wherever. */
  public void require(Role... roles) {
    requireOwnPassword();
    var wanted = Set.of(roles);
    actingAs =
        roles().stream()
            .filter(h -> wanted.contains(h.role()))
            .findFirst()
            .orElseThrow(() -> new RuleViolation(NOT_ALLOWED));
  }

  /**
   * Goes on only if the role is the person's own, and gives it: who stands in for somebody does
   * what waits for them, and sets nothing that stays.
   */
  public Held requireOwn(Role role) {
    requireOwnPassword();
    actingAs = own(role).orElseThrow(() -> new RuleViolation(NOT_ALLOWED));
    return actingAs;
  }

  /**
   * Goes on for anybody who is logged in, has not been deactivated since, and has chosen a password
   * of their own.
   */
  public void requireLogin() {
    requireOwnPassword();
    if (held().isEmpty()) {
      throw new RuleViolation(NOT_ALLOWED);
    }
  }

  /** The role in which the last permission was given, for the audit trail. */
  public Optional<Held> actingAs() {
    return Optional.ofNullable(actingAs).or(() -> roles().stream().filter(Held::isOwn).findFirst());
  }

  /** For whom this person acts in that role; null for nobody but themselves. */
  public String standsFor() {
    return actingAs().map(Held::absentName).orElse(null);
  }

  /** The account of whom this person acts for in that role; names may be alike. */
  public String standsForAccount() {
    return actingAs().map(Held::absentAccount).orElse(null);
  }

  /** The network address of the request, for the audit trail. */
  public String address() {
    return address;
  }

  public void comesFrom(String remoteAddress) {
    address = remoteAddress;
  }

  /** Forgets what was loaded: the person's roles or password changed within this request. */
  public void refresh() {
    held = null;
    actingAs = null;
  }

  private Optional<Held> own(Role role) {
    return roles().stream().filter(h -> h.isOwn() && h.role() == role).findFirst();
  }

  private void requireOwnPassword() {
    if (isPasswordChangeDue()) {
      throw new RuleViolation(PASSWORD_CHANGE_DUE);
    }
  }

  private RuleViolation refusal(String path) {
    var sees = roles().stream().anyMatch(h -> path.startsWith(h.reach()));
    return new RuleViolation(sees ? NOT_ALLOWED : NOT_VISIBLE);
  }

  private String path(long organizationId) {
    return organizations.find(organizationId).map(Organization::getPath).orElse("");
  }

  private LocalDate today() {
    return ChinaTime.dayOf(clock.instant());
  }

  private List<Held> held() {
    if (held == null) {
      var account = account();
      held = account == null ? List.of() : Held.counting(people.heldBy(account, today()));
    }
    return held;
  }
}
