package cn.jixiao.web.projects;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.imports.ImportRow;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetState;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page of one target shows.
 *
 * @param draft the target as it was written
 * @param submission the latest journey; null before the first
 * @param editable whether this person may change the target now
 * @param reviewable whether it is this person's turn to review it
 * @param source the file it came out of; null where it came out of none
 * @param timeline what happened to it, the newest first
 * @param asked how its region asks for indicators in its year
 */
public record TargetView(
    PerformanceTarget target,
    TargetDraft draft,
    Organization unit,
    Submission submission,
    boolean editable,
    boolean reviewable,
    ImportRow source,
    List<AuditRow> timeline,
    FrameUse asked) {

  private static final String RETURNED = "SubjectReturned";
  private static final String REVISED = "TargetRevised";

  /**
   * A stage of the journey.
   *
   * @param step null for writing it and for the approval
   */
  public record Stage(String key, ReviewStep step, String style) {}

  /** The latest return, whose reason stays in sight until the target is approved. */
  public AuditRow lastReturn() {
    return target.getState() == TargetState.APPROVED
        ? null
        : timeline.stream().filter(row -> row.act().equals(RETURNED)).findFirst().orElse(null);
  }

  /** What happened, without the steps of one person's writing: only the last of them in a row. */
  public List<AuditRow> told() {
    var told = new ArrayList<AuditRow>();
    for (var row : timeline) {
      var above = told.isEmpty() ? null : told.get(told.size() - 1);
      var again =
          above != null
              && row.act().equals(REVISED)
              && above.act().equals(REVISED)
              && row.personName().equals(above.personName());
      if (!again) {
        told.add(row);
      }
    }
    return told;
  }

  public boolean discardable() {
    return editable && submission == null;
  }

  /** The stages of the journey in their order, each done, at work, or still to come. */
  public List<Stage> stages() {
    var state = target.getState();
    var now = now();
    var stages = new ArrayList<Stage>();
    stages.add(new Stage("projects.target.written", null, now < 0 ? own(state) : "done"));
    for (var step : ReviewStep.values()) {
      stages.add(new Stage(null, step, styleOf(step.ordinal(), now)));
    }
    var approved = state == TargetState.APPROVED;
    stages.add(new Stage("projects.target.approved", null, approved ? "done" : ""));
    return stages;
  }

  private static String own(TargetState state) {
    return state == TargetState.RETURNED ? "back" : "now";
  }

  private static String styleOf(int step, int now) {
    if (step < now) {
      return "done";
    }
    return step == now ? "now" : "";
  }

  /** The index of the step that has the target; -1 where the unit has it, beyond all at the end. */
  private int now() {
    return switch (target.getState()) {
      case DRAFT, RETURNED -> -1;
      case SUBMITTED -> submission().getStep().ordinal();
      case APPROVED -> ReviewStep.values().length;
    };
  }

  /** The step that has the target, or had it last. */
  public ReviewStep holder() {
    return Optional.ofNullable(submission).map(Submission::getStep).orElse(null);
  }

  public boolean underReview() {
    return submission != null && submission.getState() == SubmissionState.UNDER_REVIEW;
  }
}
