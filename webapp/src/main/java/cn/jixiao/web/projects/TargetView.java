package cn.jixiao.web.projects;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.comparison.Comparison;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.imports.ImportRow;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.Adjustment;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetState;
import cn.jixiao.projects.WrittenTarget;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.ReviewState;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the page of one target shows.
 *
 * @param target what is in force, once it is approved
 * @param written what this person looks at: the target itself or its open adjustment
 * @param submission the journey of that; null before the first
 * @param editable whether this person may change it now
 * @param turn the step at which it is this person's turn to review it, or null
 * @param takingBack what this person may take back of it, or null
 * @param following whether this person follows it; null where they cannot
 * @param sealCode by which the approved text is found again; null where it has none
 * @param source the file it came out of; null where it came out of none
 * @param timeline what happened to it, the newest first
 * @param asked how its region asks for indicators in its year
 * @param adjustable whether this person may begin to adjust the target
 */
public record TargetView(
    PerformanceTarget target,
    WrittenTarget written,
    Organization unit,
    Submission submission,
    boolean editable,
    Review turn,
    TakingBack takingBack,
    Boolean following,
    String sealCode,
    ImportRow source,
    List<AuditRow> timeline,
    FrameUse asked,
    boolean adjustable) {

  private static final String RETURNED = "SubjectReturned";
  private static final String ADJUSTED = "AdjustmentBegun";
  private static final Set<String> REVISED = Set.of("TargetRevised", "AdjustmentRevised");

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

  public TargetDraft draft() {
    return written.draft();
  }

  /** The open adjustment; null where the target itself is looked at. */
  public Adjustment adjustment() {
    return written instanceof Adjustment adjustment ? adjustment : null;
  }

  /** How the adjustment differs from what is in force; nothing where there is none. */
  public List<FieldDifference> changes() {
    return adjustment() == null
        ? List.of()
        : Comparison.of(target.draft(), written.draft()).differences();
  }

  /** The latest return, whose reason stays in sight until the approval. */
  public AuditRow lastReturn() {
    return written.getState() == TargetState.APPROVED
        ? null
        : timeline.stream()
            .takeWhile(row -> adjustment() == null || !row.act().equals(ADJUSTED))
            .filter(row -> row.act().equals(RETURNED))
            .findFirst()
            .orElse(null);
  }

  /** What happened, without the steps of one person's writing: only the last of them in a row. */
  public List<AuditRow> told() {
    var told = new ArrayList<AuditRow>();
    for (var row : timeline) {
      var above = told.isEmpty() ? null : told.get(told.size() - 1);
      var again =
          above != null
              && REVISED.contains(row.act())
              && above.act().equals(row.act())
              && row.personName().equals(above.personName());
      if (!again) {
        told.add(row);
      }
    }
    return told;
  }

  /** Whether the target is in force. */
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
    var ended = written.getState() == TargetState.APPROVED;
    stages.add(Stage.of("projects.target.approved", ended ? "done" : ""));
    return stages;
  }

  private String writing() {
    return switch (written.getState()) {
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
