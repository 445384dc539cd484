package cn.jixiao.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an organization's regions have set for a year: the nearest region counts, and in it what is
 * set for the kind of subject before what is set for everything, of those the latest.
 *
 * @param set of the nearest region first, of each region the latest first
 */
public record ChainsInForce(List<RegionChain> set) {

  public ChainsInForce {
    set = List.copyOf(set);
  }

  /**
   * What counts for a kind of subject; nothing where the standard one does.
   *
   * @param subjectKind null for everything that has no chain of its own
   */
  public Optional<RegionChain> of(String subjectKind) {
    return set.stream()
        .map(RegionChain::getRegionId)
        .distinct()
        .flatMap(region -> Stream.of(latest(region, subjectKind), latest(region, null)))
        .flatMap(Optional::stream)
        .filter(chain -> !chain.isGivenUp())
        .findFirst();
  }

  /** The steps that count for a kind of subject. */
  public Chain chainOf(String subjectKind) {
    return of(subjectKind).map(RegionChain::getChain).orElse(Chain.STANDARD);
  }

  private Optional<RegionChain> latest(long region, String kind) {
    return set.stream()
        .filter(chain -> chain.getRegionId() == region)
        .filter(chain -> Objects.equals(chain.getSubjectKind(), kind))
        .findFirst();
  }
}
