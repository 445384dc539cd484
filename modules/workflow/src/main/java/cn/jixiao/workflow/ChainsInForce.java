package cn.jixiao.workflow;

import java.util.List;
import java.util.Optional;

/**
 * What an organization's regions have set for a year: the nearest region counts, and in it what is
 * set for the kind of subject and its round before what is set for the kind, and that before what
 * is set for everything, of those the latest.
 *
 * @param set of the nearest region first, of each region the latest first
 */
public record ChainsInForce(List<RegionChain> set) {

  public ChainsInForce {
    set = List.copyOf(set);
  }

  /**
   * What counts; nothing where the standard one does.
   *
   * @param what everything, for what has no chain of its own
   */
  public Optional<RegionChain> of(ChainFor what) {
    return set.stream()
        .map(RegionChain::getRegionId)
        .distinct()
        .flatMap(region -> what.closestFirst().stream().map(it -> latest(region, it)))
        .flatMap(Optional::stream)
        .filter(chain -> !chain.isGivenUp())
        .findFirst();
  }

  /** The steps that count. */
  public Chain chainOf(ChainFor what) {
    return of(what).map(RegionChain::getChain).orElse(Chain.STANDARD);
  }

  private Optional<RegionChain> latest(long region, ChainFor what) {
    return set.stream()
        .filter(chain -> chain.getRegionId() == region)
        .filter(chain -> chain.what().equals(what))
        .findFirst();
  }
}
