package cn.jixiao.web.projects;

import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.Coverage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a unit has to write for a year: its overall target, and a target a project in printed order.
 *
 * @param coverage which projects serve which sub-targets
 * @param textId the whole text that was submitted; null where none was
 * @param editable whether this person writes for the unit
 */
public record TaskList(
    Organization unit,
    TaskState overall,
    Coverage coverage,
    List<TaskRow> rows,
    Long textId,
    boolean editable) {

  /** All budgets, in 元. */
  public BigDecimal budget() {
    return sum(rows.stream());
  }

  /** Whether there is something to send as a whole, be it part one alone. */
  public boolean submittable() {
    return textId == null && (travelling() > 0 || overall != TaskState.EMPTY);
  }

  /** How many would set off with the whole text: what goes alone already stays where it is. */
  public long travelling() {
    return rows.stream().filter(TaskRow::editable).count();
  }

  public BigDecimal travellingBudget() {
    return sum(rows.stream().filter(TaskRow::editable));
  }

  private static BigDecimal sum(Stream<TaskRow> rows) {
    return rows.map(TaskRow::budget)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many are still to be written or changed. */
  public long open() {
    return rows.stream()
        .map(TaskRow::state)
        .filter(
            state ->
                state == TaskState.EMPTY
                    || state == TaskState.WRITING
                    || state == TaskState.RETURNED)
        .count();
  }
}
