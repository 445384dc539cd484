package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationKind.DEPARTMENT;
import static cn.jixiao.organizations.OrganizationKind.FINANCE_BUREAU;
import static cn.jixiao.organizations.OrganizationKind.REGION;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places that have a say over what a unit submits.
 *
 * @param unitAbove the unit above it, as a township is of its villages; null where there is none
 * @param department null where the unit stands in none
 * @param bureaus of the regions in which it stands, the nearest first; a region without one is
 *     served by that of the region above it
 */
public record Superiors(Place own, Place unitAbove, Place department, List<Bureau> bureaus) {

  /** A place in the tree. */
  public record Place(long organizationId, String path) {

    static Place of(Organization organization) {
      return new Place(organization.getId(), organization.getPath());
    }
  }

  /**
   * A region's finance bureau.
   *
   * @param bureau where every division of it may act
   * @param line its line division in charge of the unit; the bureau where none is
   */
  public record Bureau(Place bureau, Place line) {}

  /** An organization with the charge that is given of it, or null. */
  record Found(Organization organization, Charge charge) {}

  /**
   * @param found the unit, all above it and their bureaus, in any order
   */
  static Superiors of(Organization unit, List<Found> found) {
    var ids = unit.upward();
    var upward =
        ids.stream()
            .flatMap(id -> found.stream().filter(it -> it.organization().getId() == id))
            .toList();
    return new Superiors(
        Place.of(unit),
        of(upward.subList(1, upward.size()), OrganizationKind.UNIT).findFirst().orElse(null),
        of(upward, DEPARTMENT).findFirst().orElse(null),
        of(upward, REGION).flatMap(region -> bureau(region, upward, found).stream()).toList());
  }

  private static Stream<Place> of(List<Found> upward, OrganizationKind kind) {
    return upward.stream()
        .map(Found::organization)
        .filter(organization -> organization.getKind() == kind)
        .map(Place::of);
  }

  private static Optional<Bureau> bureau(Place region, List<Found> upward, List<Found> found) {
    return found.stream()
        .map(Found::organization)
        .filter(it -> it.getKind() == FINANCE_BUREAU)
        .filter(it -> it.getParentId() == region.organizationId())
        .findFirst()
        .map(bureau -> new Bureau(Place.of(bureau), line(bureau, upward)));
  }

  /** Only what stands in the bureau's own region has divisions of it in charge. */
  private static Place line(Organization bureau, List<Found> upward) {
    return upward.stream()
        .filter(it -> it.organization().getRegionPath().equals(bureau.getRegionPath()))
        .map(Found::charge)
        .filter(Objects::nonNull)
        .findFirst()
        .map(Charge::getDivisionId)
        .map(division -> new Place(division, bureau.pathBelow(division)))
        .orElse(Place.of(bureau));
  }

  /** The nearest bureau or, with 1, the next one above it, and so on. */
  public Optional<Bureau> bureau(int above) {
    return bureaus.stream().skip(above).findFirst();
  }
}
