package cn.jixiao.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** How the budget is to be spent over the year (资金支出计划): checkpoints with cumulative percents. */
public final class SpendingPlan {

  private final List<Checkpoint> checkpoints;

  public SpendingPlan(List<Checkpoint> checkpoints) {
    this.checkpoints = List.copyOf(checkpoints);
  }

  public List<Checkpoint> checkpoints() {
    return checkpoints;
  }

  /** Every checkpoint of the form has its percent. */
  boolean isStated() {
    return !checkpoints.isEmpty()
        && checkpoints.stream().map(Checkpoint::percent).allMatch(Objects::nonNull);
  }

  /** A line a checkpoint: label, tabulator, percent. */
  String stored() {
    return checkpoints.stream()
        .map(c -> c.label() + "\t" + (c.percent() == null ? "" : c.percent().toPlainString()))
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  static SpendingPlan fromStored(String stored) {
    return new SpendingPlan(stored.lines().map(SpendingPlan::checkpoint).toList());
  }

  private static Checkpoint checkpoint(String line) {
    var tab = line.indexOf('\t');
    var percent = line.substring(tab + 1);
    return new Checkpoint(
        line.substring(0, tab), percent.isEmpty() ? null : new BigDecimal(percent));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpendingPlan that && stored().equals(that.stored());
  }

  @Override
  public int hashCode() {
    return stored().hashCode();
  }
}
