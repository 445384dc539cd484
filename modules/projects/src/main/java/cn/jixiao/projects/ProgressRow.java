package cn.jixiao.projects;

import cn.jixiao.workflow.RoundDeadline;
import java.util.List;

/**
 * How far a unit is with its targets of a year.
 *
 * @param insight whether the person sees what the unit has never submitted
 * @param deadline of the round towards which the unit is on its way; null where none is set
 * @param timing whether that, or a step of the review, is late or soon to be; null for neither
 * @param holders who holds what is on its way or came back, whoever holds it longest first
 */
public record ProgressRow(
    long unitId,
    String code,
    String name,
    boolean insight,
    Progress progress,
    RoundDeadline deadline,
    Timing timing,
    List<Holder> holders) {

  public ProgressState state() {
    return progress.state();
  }

  /** Who holds a target longest; null where all is with its end or not submitted yet. */
  public Holder holder() {
    return holders.isEmpty() ? null : holders.get(0);
  }
}
