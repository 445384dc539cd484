package cn.jixiao.web.api;

import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.WholeText;
import cn.jixiao.projects.WrittenTarget;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.ReviewDimension;
import cn.jixiao.workflow.Submission;
import jakarta.json.JsonObject;

/** Journeys as JSON. */
final class SubmissionJson {

  private SubmissionJson() {}

  /** Where it stands, the answer to every act. */
  static JsonObject brief(Submission submission) {
    return begun(submission).object();
  }

  /** The same with the steps of its chain. */
  static JsonObject of(Submission submission) {
    return whole(submission).object();
  }

  /** The same of a unit's whole text, with its parts in printed order. */
  static JsonObject of(Submission submission, WholeText text) {
    return whole(submission).list("parts", text.targets(), SubmissionJson::part).object();
  }

  private static JsonObject part(WrittenTarget part) {
    var target = part.target();
    return new Shape()
        .id("id", target.getId())
        .text("name", target.title())
        .text("code", target.getProject().getCode())
        .constant("state", part.getState())
        .flag("adjustment", part.isAdjustment())
        .object();
  }

  private static Shape whole(Submission submission) {
    var subject = submission.getSubject();
    var isText = subject.kind().equals(DepartmentText.KIND);
    return begun(submission)
        .id("targetId", isText ? null : subject.id())
        .id("textId", isText ? subject.id() : null)
        .text("title", submission.getTitle())
        .integer("year", submission.getYear())
        .text("declarant", submission.getDeclarantName())
        .text("submittedAt", submission.getSubmittedAt().toString())
        .text("since", submission.getSince().toString())
        .text("comment", submission.getComment())
        .list("reviews", submission.getReviews(), SubmissionJson::review);
  }

  private static Shape begun(Submission submission) {
    return new Shape()
        .id("submissionId", submission.getId())
        .constant("state", submission.getState())
        .constant("step", submission.getStep())
        .integer("round", submission.getRound())
        .flag("adjustment", submission.isAdjustment());
  }

  private static JsonObject review(Review review) {
    var shape = graded(review);
    for (var dimension : ReviewDimension.values()) {
      shape.constant(dimension.field(), review.getDimensions().of(dimension));
    }
    return shape.object();
  }

  private static Shape graded(Review review) {
    return new Shape()
        .integer("position", review.getPosition())
        .constant("step", review.getStep())
        .flag("graded", review.isGraded())
        .flag("dimensional", review.isDimensional())
        .constant("state", review.getState())
        .text("since", review.getSince() == null ? null : review.getSince().toString())
        .text("due", review.getDue() == null ? null : review.getDue().toString())
        .text("by", review.getName())
        .text("standsFor", review.getStandsFor())
        .text("at", review.getActedAt() == null ? null : review.getActedAt().toString())
        .text("comment", review.getComment())
        .constant("grade", review.getGrade());
  }
}
