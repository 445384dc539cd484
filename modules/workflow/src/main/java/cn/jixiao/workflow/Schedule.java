package cn.jixiao.workflow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The last days of the rounds of a budget year (报送时间表), of all regions: for each round the nearest
 * region counts that has set one.
 */
public final class Schedule {

  /** Of each region by its path. */
  private final Map<String, Map<BudgetRound, RoundDeadline>> byRegion = new TreeMap<>();

  /** With the path of the region of each. */
  Schedule(List<Map.Entry<String, RoundDeadline>> deadlines) {
    for (var deadline : deadlines) {
      byRegion
          .computeIfAbsent(deadline.getKey(), path -> new EnumMap<>(BudgetRound.class))
          .put(deadline.getValue().getRound(), deadline.getValue());
    }
  }

  /**
   * What counts for an organization; nothing where nobody has set it.
   *
   * @param path of the organization in the tree
   */
  public Optional<RoundDeadline> of(String path, BudgetRound round) {
    for (var at = path; !at.isEmpty(); at = above(at)) {
      var found = byRegion.getOrDefault(at, Map.of()).get(round);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** A path ends with a stroke: that of {@code /1/7/} is {@code /1/}. */
  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
  }
}
