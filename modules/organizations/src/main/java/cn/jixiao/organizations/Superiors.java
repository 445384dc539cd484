package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationKind.DEPARTMENT;
import static cn.jixiao.organizations.OrganizationKind.REGION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places that have a say over what a unit submits.
 *
 * @param unitAbove the unit above it, as a township is of its villages; null where there is none
 * @param department null where the unit stands in none
 * @param bureaus the finance bureaus of the regions in which it stands, from its own upward
 */
public record Superiors(Place own, Place unitAbove, Place department, List<Bureau> bureaus) {

  /** A place in the tree. */
  public record Place(long organizationId, String path, String name) {

    static Place of(Organization organization) {
      return new Place(organization.getId(), organization.getPath(), organization.getName());
    }
  }

  /**
   * A region's finance bureau.
   *
   * @param bureau where every division of it may act
   * @param line its line division in charge of the unit; the bureau where none is
   */
  public record Bureau(Place bureau, Place line) {}

  /**
   * @param upward the unit and all above it
   * @param inCharge divisions by the organization they are in charge of
   */
  static Superiors of(
      List<Organization> upward, List<Organization> bureaus, Map<Long, Organization> inCharge) {
    var above = upward.stream().skip(1).filter(Organization::isUnit).findFirst();
    var byRegion = new ArrayList<Bureau>();
    for (var region : of(upward, REGION).toList()) {
      byRegion.add(
          bureaus.stream()
              .filter(bureau -> bureau.getParentId() == region.getId())
              .findFirst()
              .map(bureau -> new Bureau(Place.of(bureau), line(bureau, upward, inCharge)))
              .orElse(null));
    }
    return new Superiors(
        Place.of(upward.get(0)),
        above.map(Place::of).orElse(null),
        of(upward, DEPARTMENT).findFirst().map(Place::of).orElse(null),
        byRegion);
  }

  private static Place line(
      Organization bureau, List<Organization> upward, Map<Long, Organization> inCharge) {
    return upward.stream()
        .map(organization -> inCharge.get(organization.getId()))
        .filter(division -> division != null && division.getParentId() == bureau.getId())
        .findFirst()
        .map(Place::of)
        .orElse(Place.of(bureau));
  }

  private static Stream<Organization> of(List<Organization> upward, OrganizationKind kind) {
    return upward.stream().filter(organization -> organization.getKind() == kind);
  }

  /** The bureau of the own region or, with 1, of the region above it, and so on. */
  public Optional<Bureau> bureau(int regionsAbove) {
    return regionsAbove < bureaus.size()
        ? Optional.ofNullable(bureaus.get(regionsAbove))
        : Optional.empty();
  }
}
