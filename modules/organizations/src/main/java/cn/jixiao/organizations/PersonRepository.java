package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_PERSON;

import cn.jixiao.shared.Like;
import cn.jixiao.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All people with their roles. */
@ApplicationScoped
class PersonRepository {

  private static final String HOLDING_IN =
      " from Person p where p.id in (select q.id from Person q join q.roles h"
          + " where h.organization.id = :organization)";

  private static final String HELD_BY = "Person.heldBy";

  /** The own roles and, for these days, the reviewing ones of whom the person stands in for. */
  private static final String HELD =
      select("null, null", "", "p.id", "left ")
          + " union all "
          + select(
              "a.account, a.name",
              " join organizations_stand_in s on s.person_id = p.id"
                  + " and s.from_day <= ?2 and s.to_day >= ?2"
                  + " join organizations_person a on a.id = s.absent_id and a.active",
              "a.id and h.role in "
                  + Role.reviewing().stream()
                      .map(role -> "'" + role + "'")
                      .collect(Collectors.joining(", ", "(", ")")),
              "");

  @PersistenceContext EntityManager entityManager;

  /**
   * Every request asks for what its person holds: the statement is taken apart once, not each time.
   */
  @PostConstruct
  void nameWhatEveryRequestAsks() {
    entityManager
        .getEntityManagerFactory()
        .addNamedQuery(HELD_BY, entityManager.createNativeQuery(HELD));
  }

  void add(Person person) {
    entityManager.persist(person);
  }

  Person get(long personId) {
    return Optional.ofNullable(entityManager.find(Person.class, personId))
        .orElseThrow(() -> new RuleViolation(UNKNOWN_PERSON));
  }

  /** The person and their roles as others have left them meanwhile. */
  void readAnew(Person person) {
    entityManager.refresh(person);
  }

  Optional<Person> findByAccount(String account) {
    return entityManager
        .createNamedQuery("Person.byAccount", Person.class)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  /** As it stands in the database now; nobody else counts a wrong password at the same time. */
  Optional<Person> findForUpdate(String account) {
    return entityManager
        .createNamedQuery("Person.byAccount", Person.class)
        .setParameter("account", account)
        .setHint("eclipselink.refresh", "true")
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  boolean isEmpty() {
    return entityManager.createNamedQuery("Person.count", Long.class).getSingleResult() == 0;
  }

  /**
   * What the active person with this account holds on that day; empty if there is none. Every
   * request asks this, so it is one statement whether or not they stand in for somebody.
   */
  List<Held> heldBy(String account, LocalDate day) {
    List<?> rows =
        entityManager
            .createNamedQuery(HELD_BY)
            .setParameter(1, account)
            .setParameter(2, day)
            .getResultList();
    return rows.stream().map(row -> held((Object[]) row)).toList();
  }

  private static String select(String absent, String standingIn, String holder, String outer) {
    return "select p.id, p.name, p.password_one_time + 0, p.password_number, h.role, o.id as place,"
        + " o.code, o.name as place_name, o.path, o.region_path, "
        + absent
        + " from organizations_person p"
        + standingIn
        + " "
        + outer
        + "join organizations_held_role h on h.person_id = "
        + holder
        + " "
        + outer
        + "join organizations_organization o on o.id = h.organization_id"
        + " where p.account = ?1 and p.active";
  }

  private static Held held(Object[] row) {
    return new Held(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Number) row[2]).intValue() != 0, // what is united is a number
        ((Number) row[3]).intValue(),
        row[4] == null ? null : Role.valueOf((String) row[4]),
        row[5] == null ? null : ((Number) row[5]).longValue(),
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (String) row[10],
        (String) row[11]);
  }

  /** The same person, theirs alone until the transaction ends. */
  Person getForUpdate(long personId) {
    return Optional.ofNullable(
            entityManager.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new RuleViolation(UNKNOWN_PERSON));
  }

  /** Active people of these departments and bureaus, by what was typed of account or name. */
  List<Person> colleagues(Collection<String> houses, String typed, int limit) {
    var scope = new Scope(List.copyOf(houses));
    var query =
        entityManager.createQuery(
            "select p from Person p where p.active = true and (p.account like :typed escape '!'"
                + " or p.name like :typed escape '!') and p.id in (select q.id from Person q"
                + " join q.roles h where "
                + scope.condition("h.organization.path", "house")
                + ") order by p.account",
            Person.class);
    scope.bind(query, "house");
    return query
        .setHint("eclipselink.batch", "p.roles.organization")
        .setHint("eclipselink.batch.type", "IN")
        .setParameter("typed", Like.containing(typed))
        .setMaxResults(limit)
        .getResultList();
  }

  /** The accounts of the active people who stand in for one of these on that day. */
  List<String> standingInFor(Collection<String> accounts, LocalDate day) {
    return accounts.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select distinct s.person.account from StandIn s where s.person.active = true and"
                    + " s.absent.account in :accounts and s.from <= :day and s.to >= :day",
                String.class)
            .setParameter("accounts", accounts)
            .setParameter("day", day)
            .getResultList();
  }

  /** The accounts of the active people who work in the role at the place, as {@link Held} says. */
  List<String> at(Role role, Organization place) {
    var within = role.reachesRegion() ? " or o.path like :below" : "";
    var query =
        entityManager.createQuery(
            "select distinct p.account from Person p join p.roles h join h.organization o"
                + " where p.active = true and h.role = :role and (o.id in :upward"
                + within
                + ") order by p.account",
            String.class);
    if (role.reachesRegion()) {
      query.setParameter("below", place.getPath() + "%");
    }
    return query.setParameter("role", role).setParameter("upward", place.upward()).getResultList();
  }

  /** All active people who hold the role, with where. */
  List<Staff.Holder> holding(Role role) {
    return entityManager
        .createQuery(
            "select p.account, o.path from Person p join p.roles h join h.organization o"
                + " where p.active = true and h.role = :role order by p.account",
            Object[].class)
        .setParameter("role", role)
        .getResultStream()
        .map(row -> new Staff.Holder((String) row[0], (String) row[1]))
        .toList();
  }

  /** The people with a role in the organization, by account, with all their roles. */
  List<Person> in(long organizationId, int first, int size) {
    return entityManager
        .createQuery("select p" + HOLDING_IN + " order by p.account", Person.class)
        .setHint("eclipselink.batch", "p.roles.organization")
        .setHint("eclipselink.batch.type", "IN")
        .setParameter("organization", organizationId)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  long countIn(long organizationId) {
    return entityManager
        .createQuery("select count(distinct p)" + HOLDING_IN, Long.class)
        .setParameter("organization", organizationId)
        .getSingleResult();
  }
}
