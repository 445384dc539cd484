package cn.jixiao.projects;

import cn.jixiao.organizations.Organization;
import cn.jixiao.workflow.BudgetRound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The control figures of a unit and year beside what it declared.
 *
 * @param total what the unit may have in all; null where nothing was issued yet
 * @param targets those that passed the first round, in printed order
 * @param waiting how many others there are that have not
 * @param issuable whether this person may issue figures here
 */
public record UnitFigures(
    Organization unit,
    int year,
    ControlFigure total,
    List<TargetFigure> targets,
    long waiting,
    boolean issuable) {

  /** Grows with every change of any figure; 0 where none was issued. */
  public int version() {
    return version(total);
  }

  static int version(ControlFigure total) {
    return total == null ? 0 : total.getVersion();
  }

  public String unitName() {
    return unit.nameIn(year);
  }

  public boolean issued() {
    return total != null;
  }

  public BigDecimal declared() {
    return sum(targets.stream().map(TargetFigure::declared).toList());
  }

  public BigDecimal figures() {
    return sum(targets.stream().map(TargetFigure::amount).filter(Objects::nonNull).toList());
  }

  static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many targets the unit has yet to revise and submit. */
  public long toRevise() {
    return targets.stream().filter(TargetFigure::toRevise).count();
  }

  /** How many targets passed the first round since, and have no figure yet. */
  public long toFigure() {
    return targets.stream().filter(it -> it.amount() == null).count();
  }

  public BudgetRound round() {
    var underReview = targets.stream().filter(TargetFigure::underReview).count();
    return round(issued(), toRevise() + toFigure(), underReview);
  }

  /**
   * A round is where the targets are, and stored nowhere.
   *
   * @param waiting how many targets wait for a figure, or for what their unit makes of it
   */
  static BudgetRound round(boolean issued, long waiting, long underReview) {
    if (!issued) {
      return BudgetRound.UP1;
    }
    if (waiting > 0) {
      return BudgetRound.DOWN1;
    }
    return underReview > 0 ? BudgetRound.UP2 : BudgetRound.DOWN2;
  }
}
