package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.UNKNOWN_ORGANIZATION;

import cn.jixiao.shared.Like;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All organizations. */
@ApplicationScoped
class OrganizationRepository {

  @PersistenceContext EntityManager entityManager;

  /** Written at once: rows of other modules, the trail's first of all, refer to it by its id. */
  void add(Organization organization) {
    entityManager.persist(organization);
    entityManager.flush();
  }

  /** The same for many: what stands above them is written already. */
  void addAll(List<Organization> level) {
    level.forEach(entityManager::persist);
    entityManager.flush();
  }

  /** The region and all that stands in it, but for other regions. */
  List<Organization> ofRegion(Organization region) {
    return entityManager
        .createQuery(
            "select o from Organization o where o.regionPath = :region", Organization.class)
        .setParameter("region", region.getPath())
        .getResultList();
  }

  Optional<Organization> find(long organizationId) {
    return Optional.ofNullable(entityManager.find(Organization.class, organizationId));
  }

  Organization get(long organizationId) {
    return find(organizationId).orElseThrow(() -> new RuleViolation(UNKNOWN_ORGANIZATION));
  }

  /** The same, held until the transaction ends. */
  Organization getForUpdate(long organizationId) {
    return Optional.ofNullable(
            entityManager.find(Organization.class, organizationId, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new RuleViolation(UNKNOWN_ORGANIZATION));
  }

  /**
   * The same, with its whole region: two who change the tree at once do so one after the other, and
   * nothing is added below what ends meanwhile.
   */
  Organization getAlone(long organizationId) {
    getForUpdate(get(organizationId).regionId());
    return getForUpdate(organizationId);
  }

  /** Codes repeat between regions, so there may be several. */
  List<Organization> findByCode(String code, Collection<OrganizationKind> kinds) {
    return entityManager
        .createNamedQuery("Organization.byCode", Organization.class)
        .setParameter("code", code)
        .setParameter("kinds", kinds)
        .getResultList();
  }

  List<OrganizationRow> childrenOf(long organizationId) {
    return entityManager
        .createNamedQuery("Organization.children", OrganizationRow.class)
        .setParameter("parent", organizationId)
        .getResultList();
  }

  /** Units in the scope whose code begins with, or whose name contains, what was typed. */
  List<OrganizationRow> searchUnits(Scope scope, String typed, int limit) {
    var query =
        entityManager.createQuery(
            "select new cn.jixiao.organizations.OrganizationRow(o.id, o.parentId, o.kind, o.code,"
                + " o.name) from Organization o where o.kind = :unit and "
                + scope.condition("o.path", "scope")
                + " and (o.code like :code escape '!' or o.name like :name escape '!') order by"
                + " o.code",
            OrganizationRow.class);
    scope.bind(query, "scope");
    return query
        .setParameter("unit", OrganizationKind.UNIT)
        .setParameter("code", Like.startingWith(typed))
        .setParameter("name", Like.containing(typed))
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Units in the scope that are, or stand below, what has the code, by their codes. Whoever asks
   * about one of them later in the transaction finds it loaded.
   */
  List<Organization> unitsOf(Scope scope, String departmentOrUnitCode) {
    var query =
        entityManager.createQuery(
            "select o from Organization o, Organization a where a.code = :code and a.kind in :kinds"
                + " and o.kind = :unit and o.path like concat(a.path, '%') and "
                + scope.condition("o.path", "scope")
                + " order by o.code",
            Organization.class);
    scope.bind(query, "scope");
    return query
        .setParameter("code", departmentOrUnitCode)
        .setParameter("kinds", List.of(OrganizationKind.DEPARTMENT, OrganizationKind.UNIT))
        .setParameter("unit", OrganizationKind.UNIT)
        .getResultList();
  }

  /** The organization and all above it, from below upward. */
  List<Organization> upward(Organization lowest) {
    return entityManager
        .createQuery(
            "select o from Organization o where :path like concat(o.path, '%')"
                + " order by length(o.path) desc",
            Organization.class)
        .setParameter("path", lowest.getPath())
        .getResultList();
  }

  /** The places above the organization and its own, with their bureaus, in one statement. */
  Superiors superiors(Organization organization) {
    return Superiors.of(
        organization,
        entityManager
            .createQuery(
                "select o, c from Organization o left join Charge c on c.organizationId = o.id"
                    + " where o.id in :upward or o.kind = :bureau and o.parentId in :upward",
                Object[].class)
            .setParameter("upward", organization.upward())
            .setParameter("bureau", OrganizationKind.FINANCE_BUREAU)
            .getResultStream()
            .map(row -> new Superiors.Found((Organization) row[0], (Charge) row[1]))
            .toList());
  }

  /** The divisions of the organization's region, and the one in charge, in one statement. */
  ChargeChoice chargeOf(Organization organization) {
    var found =
        entityManager
            .createQuery(
                "select d, c from Organization d left join Charge c on c.divisionId = d.id"
                    + " and c.organizationId = :organization where d.kind = :division"
                    + " and d.regionPath = :region order by d.code",
                Object[].class)
            .setParameter("organization", organization.getId())
            .setParameter("division", OrganizationKind.DIVISION)
            .setParameter("region", organization.getRegionPath())
            .getResultList();
    return new ChargeChoice(
        found.stream().map(row -> OrganizationRow.of((Organization) row[0])).toList(),
        found.stream()
            .map(row -> (Charge) row[1])
            .filter(Objects::nonNull)
            .findFirst()
            .map(Charge::getDivisionId)
            .orElse(null));
  }

  Optional<Charge> findCharge(long organizationId) {
    return entityManager
        .createQuery("select c from Charge c where c.organizationId = :organization", Charge.class)
        .setParameter("organization", organizationId)
        .getResultStream()
        .findFirst();
  }

  void add(Charge charge) {
    entityManager.persist(charge);
  }

  void remove(Charge charge) {
    entityManager.remove(charge);
  }
}
