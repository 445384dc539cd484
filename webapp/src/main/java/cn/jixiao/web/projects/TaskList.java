package cn.jixiao.web.projects;

import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.Coverage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a unit has to write for a year: its overall target, and a target a project in printed order.
 *
 * @param coverage which projects serve which sub-targets
 * @param editable whether this person writes for the unit
 */
public record TaskList(
    Organization unit, TaskState overall, Coverage coverage, List<TaskRow> rows, boolean editable) {

  /** All budgets, in 元. */
  public BigDecimal budget() {
    return rows.stream()
        .map(TaskRow::budget)
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
