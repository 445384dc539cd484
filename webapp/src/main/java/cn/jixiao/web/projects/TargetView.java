package cn.jixiao.web.projects;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.imports.ImportRow;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetState;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.ReviewState;
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
 * @param turn the step at which it is this person's turn to review it, or null
 * @param takingBack what this person may take back of it, or null
 * @param following whether this person follows it; null where they cannot
 * @param sealCode by which the approved text is found again; null where it has none
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
    Review turn,
    TakingBack takingBack,
    Boolean following,
    String sealCode,
    ImportRow source,
    List<AuditRow> timeline,
    FrameUse asked) {

  private static final String RETURNED = "SubjectReturned";
  private static final String REVISED = "TargetRevised";

  /**
   * A stage of the journey.
   *
   * @param step null for writing it and for the approval
   * @param by who did it; null where nobody has yet
   * @param standsFor for whom they did; null for themselves
   */
  public record Stage(String key, ReviewStep step, String style, String by, String standsFor) {

    static Stage of(String key, String style) {
      return new Stage(key, null, style, null, null);
    }
  }

  /** What the unit was called when the target's year began. */
  public String unitName() {
    return unit.nameIn(target.year());
  }

  /** The latest return, whose reason stays in sight until the target is approved. */
  public AuditRow lastReturn() {
    return approved()
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

  public boolean approved() {
    return target.getState() == TargetState.APPROVED;
  }

  public boolean discardable() {
    return editable && submission == null;
  }

  public boolean reviewable() {
    return turn != null;
  }

  /** Whether this person's approval would end the journey. */
  public boolean lastTurn() {
    return submission.getReviews().stream()
        .noneMatch(
            review ->
                review != turn
                    && (review.getState() == ReviewState.WAITING
                        || review.getState() == ReviewState.OPEN));
  }

  /** The stages of the journey in their order, each done, at work, or still to come. */
  public List<Stage> stages() {
    var stages = new ArrayList<Stage>();
    stages.add(Stage.of("projects.target.written", writing()));
    if (submission == null) {
      for (var step : Chain.STANDARD.steps()) {
        stages.add(new Stage(null, step.step(), "", null, null));
      }
    } else {
      submission.getReviews().forEach(review -> stages.add(stage(review)));
    }
    stages.add(Stage.of("projects.target.approved", approved() ? "done" : ""));
    return stages;
  }

  private String writing() {
    return switch (target.getState()) {
      case DRAFT -> "now";
      case RETURNED -> "back";
      case SUBMITTED, APPROVED, STOPPED -> "done";
    };
  }

  private Stage stage(Review review) {
    var style =
        switch (review.getState()) {
          case AGREED -> "done";
          case OPEN -> underReview() ? "now" : "";
          case CORRECTING, REFUSED -> "back";
          case WAITING, DROPPED -> "";
        };
    return new Stage(null, review.getStep(), style, review.getName(), review.getStandsFor());
  }

  /** The step that has the target, or had it last. */
  public ReviewStep holder() {
    return Optional.ofNullable(submission).map(Submission::getStep).orElse(null);
  }

  public boolean underReview() {
    return submission != null && submission.getState() == SubmissionState.UNDER_REVIEW;
  }
}
