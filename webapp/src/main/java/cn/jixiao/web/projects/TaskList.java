package cn.jixiao.web.projects;

import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.Coverage;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.RoundDeadline;
import cn.jixiao.workflow.Schedule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a unit has to write for a year: its overall target, and a target a project in printed order.
 *
 * @param coverage which projects serve which sub-targets
 * @param adjustingPartOne whether an adjustment of the overall target is open and its unit's to
 *     write
 * @param textId the whole text that was submitted; null where none was
 * @param atRest whether that has ended, so that it may set off again with what is adjusted
 * @param schedule until when the rounds of the year last
 * @param editable whether this person writes for the unit
 */
public record TaskList(
    Organization unit,
    TaskState overall,
    Coverage coverage,
    List<TaskRow> rows,
    boolean adjustingPartOne,
    Long textId,
    boolean atRest,
    Schedule schedule,
    boolean editable) {

  /** All budgets, in 元. */
  public BigDecimal budget() {
    return sum(rows.stream().map(TaskRow::budget));
  }

  /** Whether there is something to send as a whole, be it part one alone. */
  public boolean submittable() {
    return (textId == null || atRest) && (travelling() > 0 || partOneTravels());
  }

  private boolean partOneTravels() {
    return switch (overall) {
      case WRITING, WRITTEN, RETURNED -> true;
      default -> adjustingPartOne;
    };
  }

  /** Whether adjustments would set off: where the text was approved once, or nothing is new. */
  private boolean adjusts() {
    return textId != null || rows.stream().noneMatch(TaskRow::editable);
  }

  /** What is asked before it sets off. */
  public String question() {
    if (travelling() == 0) {
      return "projects.text.submitPartOne";
    }
    return adjusts() ? "projects.text.submitAdjusted" : "projects.text.submitConfirm";
  }

  /** How many would set off with the whole text: what goes alone already stays where it is. */
  public long travelling() {
    return rows.stream().filter(this::setsOff).count();
  }

  public BigDecimal travellingBudget() {
    return sum(
        rows.stream()
            .filter(this::setsOff)
            .map(row -> adjusts() ? row.adjusted().budget() : row.budget()));
  }

  private boolean setsOff(TaskRow row) {
    return adjusts() ? row.adjusted() != null : row.editable();
  }

  private static BigDecimal sum(Stream<BigDecimal> amounts) {
    return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
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

  /** Which round the unit has to end next; null where nothing is left for it to do. */
  private BudgetRound awaited() {
    if (rows.isEmpty() || open() > 0) {
      return BudgetRound.UP1;
    }
    return rows.stream().anyMatch(TaskRow::revisable) ? BudgetRound.UP2 : null;
  }

  /** Until when that is; null where nothing is left to do, or no day is set. */
  public RoundDeadline deadline() {
    var awaited = awaited();
    return awaited == null ? null : schedule.of(unit.getPath(), awaited).orElse(null);
  }
}
