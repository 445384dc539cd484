package cn.jixiao.organizations;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Organizations as a map, for tests. */
public class InMemoryOrganizations extends OrganizationRepository {

  private final Map<Long, Organization> all = new LinkedHashMap<>();
  private final Map<Long, Charge> charges = new HashMap<>();

  /** What was held until the transaction ends. */
  final Set<Long> held = new HashSet<>();

  @Override
  void add(Organization organization) {
    all.put(organization.getId(), organization);
  }

  @Override
  void addAll(List<Organization> level) {
    level.forEach(this::add);
  }

  @Override
  List<Organization> ofRegion(Organization region) {
    return all.values().stream().filter(o -> o.getRegionPath().equals(region.getPath())).toList();
  }

  Collection<Organization> all() {
    return all.values();
  }

  @Override
  Optional<Organization> find(long organizationId) {
    return Optional.ofNullable(all.get(organizationId));
  }

  @Override
  Organization getForUpdate(long organizationId) {
    held.add(organizationId);
    return get(organizationId);
  }

  @Override
  List<Organization> findByCode(String code, Collection<OrganizationKind> kinds) {
    return all.values().stream()
        .filter(o -> o.getCode().equals(code) && kinds.contains(o.getKind()))
        .toList();
  }

  @Override
  List<OrganizationRow> childrenOf(long organizationId) {
    return all.values().stream()
        .filter(o -> o.getParentId() != null && o.getParentId() == organizationId)
        .sorted(Comparator.comparing(Organization::getCode))
        .map(OrganizationRow::of)
        .toList();
  }

  @Override
  List<OrganizationRow> searchUnits(Scope scope, String typed, int limit) {
    return all.values().stream()
        .filter(o -> o.isUnit() && scope.covers(o.getPath()))
        .filter(o -> o.getCode().startsWith(typed) || o.getName().contains(typed))
        .limit(limit)
        .map(OrganizationRow::of)
        .toList();
  }

  @Override
  List<Organization> unitsOf(Scope scope, String code) {
    return all.values().stream()
        .filter(o -> o.isUnit() && scope.covers(o.getPath()))
        .filter(o -> all.values().stream().anyMatch(a -> contains(a, code, o)))
        .sorted(Comparator.comparing(Organization::getCode))
        .toList();
  }

  @Override
  List<Organization> upward(Organization lowest) {
    return all.values().stream()
        .filter(above -> lowest.getPath().startsWith(above.getPath()))
        .sorted(Comparator.comparing((Organization above) -> above.getPath().length()).reversed())
        .toList();
  }

  @Override
  ChargeChoice chargeOf(Organization organization) {
    var divisions =
        all.values().stream()
            .filter(o -> o.getKind() == OrganizationKind.DIVISION)
            .filter(o -> o.getRegionPath().equals(organization.getRegionPath()))
            .map(OrganizationRow::of)
            .toList();
    return new ChargeChoice(
        divisions, findCharge(organization.getId()).map(Charge::getDivisionId).orElse(null));
  }

  @Override
  Optional<Charge> findCharge(long organizationId) {
    return Optional.ofNullable(charges.get(organizationId));
  }

  @Override
  void add(Charge charge) {
    charges.put(charge.getOrganizationId(), charge);
  }

  @Override
  void remove(Charge charge) {
    charges.remove(charge.getOrganizationId());
  }

  @Override
  Superiors superiors(Organization organization) {
    var found =
        all.values().stream().map(o -> new Superiors.Found(o, charges.get(o.getId()))).toList();
    return Superiors.of(organization, found);
  }

  private static boolean contains(Organization above, String code, Organization below) {
    return above.getCode().equals(code)
        && below.getPath().startsWith(above.getPath())
        && (above.isUnit() || above.getKind() == OrganizationKind.DEPARTMENT);
  }
}
