package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.COMMENT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_TOO_LONG;

import cn.jixiao.shared.RuleViolation;

/**
 * What somebody says with an act.
 *
 * @param comment null for no words
 * @param grade null where none is given
 * @param dimensions what is given apart to each of the dimensions
 */
public record Opinion(String comment, ReviewGrade grade, DimensionGrades dimensions) {

  static final int LENGTH = 500;

  public Opinion {
    comment = comment == null || comment.isBlank() ? null : comment.strip();
    if (comment != null && comment.length() > LENGTH) {
      throw RuleViolation.at("comment", COMMENT_TOO_LONG, LENGTH, comment.length());
    }
  }

  public Opinion(String comment, ReviewGrade grade) {
    this(comment, grade, DimensionGrades.NONE);
  }

  /** Words alone. */
  public static Opinion of(String comment) {
    return new Opinion(comment, null);
  }

  /** Goes on only with words: the other side is to understand the act. */
  Opinion requireReason() {
    if (comment == null) {
      throw RuleViolation.at("comment", COMMENT_REQUIRED);
    }
    return this;
  }
}
