package cn.jixiao.web.projects;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetRow;
import cn.jixiao.workflow.SubmissionState;
import java.math.BigDecimal;

/**
 * One project of the year's tasks.
 *
 * @param adjusted what its open adjustment is to have, as long as its unit may change that; null
 *     where none is open
 * @param carried how many of its texts were carried over and not looked at yet
 * @param listed who holds it and since when; null where it left the list meanwhile
 */
public record TaskRow(
    long targetId,
    int version,
    String code,
    String name,
    BigDecimal budget,
    Adjusted adjusted,
    TaskState state,
    int carried,
    boolean editable,
    boolean discardable,
    TargetRow listed) {

  /** What an open adjustment says; the amount may be missing. */
  public record Adjusted(BigDecimal budget) {

    static Adjusted of(PerformanceTarget target) {
      return target
          .adjustment()
          .filter(it -> it.getState().isEditable())
          .map(it -> new Adjusted(it.amount()))
          .orElse(null);
    }
  }

  static TaskRow of(PerformanceTarget target, FrameUse asked, TargetRow listed) {
    return new TaskRow(
        target.getId(),
        target.getVersion(),
        target.getProject().getCode(),
        target.title(),
        target.amount(),
        Adjusted.of(target),
        TaskState.of(target, asked),
        target.getCarried().size(),
        target.getState().isEditable(),
        target.getState().isEditable() && target.getSubmissionId() == null,
        listed);
  }

  /** Whether the unit has it to revise to its control figure, and has not submitted that. */
  boolean revisable() {
    return listed != null
        && (listed.toRevise()
            || listed.adjusting() && listed.journey() != SubmissionState.UNDER_REVIEW);
  }
}
