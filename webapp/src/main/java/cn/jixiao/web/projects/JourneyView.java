package cn.jixiao.web.projects;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.projects.TargetState;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.ReviewState;
import cn.jixiao.workflow.ReviewStep;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What pages show of the way of a paper, be it one target or a unit's whole text. */
public interface JourneyView {

  String RETURNED = "SubjectReturned";

  /** From here on what was returned before is settled. */
  Set<String> SETTLED = Set.of("AdjustmentBegun", "SubjectApproved", "SubjectStopped");

  Set<String> REVISED = Set.of("TargetRevised", "AdjustmentRevised");

  /**
   * A stage of the journey.
   *
   * @param step null for writing it and for the approval
   * @param by who did it; null where nobody has yet
   * @param standsFor for whom they did; null for themselves
   */
  record Stage(String key, ReviewStep step, String style, String by, String standsFor) {

    static Stage of(String key, String style) {
      return new Stage(key, null, style, null, null);
    }
  }

  /** What the paper is called. */
  String title();

  /** By what a browser keeps apart what was typed about several papers. */
  long key();

  /** The latest journey; null before the first. */
  Submission submission();

  /** The steps that await the paper when it sets off for the first time; none after that. */
  default Chain ahead() {
    return Chain.NONE;
  }

  /** The step at which it is this person's turn to review it, or null. */
  Review turn();

  /** What this person may take back of it, or null. */
  TakingBack takingBack();

  /** Whether this person follows it; null where they may not. */
  Boolean following();

  /** What happened to it, the newest first. */
  List<AuditRow> timeline();

  /** Where the text that an act was about is read; null where the act was about none. */
  default String versionAt(AuditRow act) {
    return null;
  }

  /** Where the paper stands. */
  TargetState standing();

  /** The fields that the page shows, about which something may be said. */
  PaperFields fields();

  /** What is said on this page of a paper that is a part of a whole; null for the whole. */
  default Long partId() {
    return null;
  }

  /** Whether a point is told on this page. */
  boolean tells(Point point);

  /** Whether its author answers points here. */
  boolean answerable();

  /** Whether this person decides here; parts are read alone and decided together. */
  default boolean decidable() {
    return reviewable();
  }

  /** Whether what is shown is approved. */
  default boolean ended() {
    return standing() == TargetState.APPROVED;
  }

  default boolean reviewable() {
    return turn() != null;
  }

  /** Whether what was approved before is being adjusted. */
  default boolean adjusting() {
    return false;
  }

  /** The latest return, whose reason stays in sight until the paper is approved. */
  default AuditRow lastReturn() {
    return ended()
        ? null
        : timeline().stream()
            .takeWhile(row -> !adjusting() || !SETTLED.contains(row.act()))
            .filter(row -> row.act().equals(RETURNED))
            .findFirst()
            .orElse(null);
  }

  /** What a return with points alone is told by: what its author is to do, or where they stand. */
  default String returnedByPoints() {
    return answerable() ? "workflow.points.returned" : "workflow.points.returnedWith";
  }

  /** What happened, without the steps of one person's writing: only the last of them in a row. */
  default List<AuditRow> told() {
    var told = new ArrayList<AuditRow>();
    for (var row : timeline()) {
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

  /** Whether this person's approval would end the journey. */
  default boolean lastTurn() {
    return submission().getReviews().stream()
        .noneMatch(
            review ->
                review != turn()
                    && (review.getState() == ReviewState.WAITING
                        || review.getState() == ReviewState.OPEN));
  }

  /** The stages of the journey in their order, each done, at work, or still to come. */
  default List<Stage> stages() {
    var stages = new ArrayList<Stage>();
    stages.add(Stage.of("projects.target.written", writing()));
    if (submission() == null) {
      ahead().steps().forEach(it -> stages.add(new Stage(null, it.step(), "", null, null)));
    } else {
      submission().getReviews().forEach(review -> stages.add(stage(review)));
    }
    stages.add(Stage.of("projects.target.approved", ended() ? "done" : ""));
    return stages;
  }

  private String writing() {
    return switch (standing()) {
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

  /** The step that has the paper, or had it last. */
  default ReviewStep holder() {
    return Optional.ofNullable(submission()).map(Submission::getStep).orElse(null);
  }

  default boolean underReview() {
    return submission() != null && submission().getState() == SubmissionState.UNDER_REVIEW;
  }
}
