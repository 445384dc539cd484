package cn.jixiao.checks;

import cn.jixiao.projects.WrittenTarget;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The control figures that a unit has yet to follow, in 元. Those it has followed say nothing of
 * what is adjusted later in the year.
 *
 * @param ofProjects by the projects' numbers from 1
 * @param total what the unit may have in all; null where nothing is open, or nobody looked
 * @param sum what its targets come to, in force or as they are revised
 * @param divided whether the figures of these projects make up the total, so that nothing is left
 */
public record Figures(
    Map<Integer, BigDecimal> ofProjects, BigDecimal total, BigDecimal sum, boolean divided) {

  public static final Figures NONE = new Figures(Map.of(), null, BigDecimal.ZERO, false);

  public Figures {
    ofProjects = Map.copyOf(ofProjects);
  }

  /** Of a target that is looked at alone. */
  static Figures of(WrittenTarget written) {
    return written
        .figureToFollow()
        .map(open -> new Figures(Map.of(1, open.getAmount()), null, BigDecimal.ZERO, false))
        .orElse(NONE);
  }

  /** What a project may have, where it does not yet. */
  public Optional<BigDecimal> of(TargetPaper target) {
    return Optional.ofNullable(ofProjects.get(target.number()));
  }
}
