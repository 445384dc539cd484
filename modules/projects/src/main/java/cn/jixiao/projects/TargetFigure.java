package cn.jixiao.projects;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A project that passed the first round, with its control figure.
 *
 * @param declared what its unit declared, in 元
 * @param inForce what is approved now
 * @param amount the control figure; null where none was issued
 * @param open whether the target is to be revised because of it
 * @param revisable whether that may begin: nothing else of it is being adjusted
 * @param settled whether a revision that follows it was approved, so that it stays
 * @param revision how far that revision is; null where none is open, or not for these eyes
 */
public record TargetFigure(
    long targetId,
    String code,
    String name,
    BigDecimal declared,
    BigDecimal inForce,
    BigDecimal amount,
    boolean open,
    boolean revisable,
    boolean settled,
    TargetState revision)
    implements Serializable {

  static TargetFigure of(PerformanceTarget target, TargetState revision) {
    var figure = target.figure();
    return new TargetFigure(
        target.getId(),
        target.getProject().getCode(),
        target.title(),
        figure.map(ControlFigure::getDeclared).orElse(target.amount()),
        target.amount(),
        figure.map(ControlFigure::getAmount).orElse(null),
        figure.map(ControlFigure::isOpen).orElse(false),
        target.figureToFollow().isPresent() && target.isAdjustable(),
        figure.map(ControlFigure::isSettled).orElse(false),
        revision);
  }

  /** How much more than declared the figure is; null where there is none. */
  public BigDecimal difference() {
    return amount == null ? null : amount.subtract(declared);
  }

  /** Whether its unit has something to do. */
  public boolean toRevise() {
    return (open || revision != null) && !underReview();
  }

  public boolean underReview() {
    return revision == TargetState.SUBMITTED;
  }
}
