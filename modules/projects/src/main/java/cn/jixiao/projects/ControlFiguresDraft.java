package cn.jixiao.projects;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The control figures of a unit and year as somebody means to issue them, in 元; null is "not
 * stated".
 *
 * @param reason why what was issued is corrected; needed where something is
 */
public record ControlFiguresDraft(BigDecimal total, List<OfTarget> figures, String reason) {

  /** One project's. */
  public record OfTarget(long targetId, BigDecimal amount) {}

  public ControlFiguresDraft {
    figures = List.copyOf(figures);
    reason = Cell.text(reason);
  }

  /** By the targets' ids. */
  Map<Long, BigDecimal> amounts() {
    return figures.stream().collect(toMap(OfTarget::targetId, OfTarget::amount, (one, two) -> two));
  }
}
