package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.COMMENT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_TOO_LONG;

import cn.jixiao.shared.RuleViolation;

/**
 * What somebody says with an act.
 *
 * @param comment null for no words
 * @param grade null where none is given
 */
public record Opinion(String comment, ReviewGrade grade) {

  static final int LENGTH = 500;

  public Opinion {
    comment = comment == null || comment.isBlank() ? null : comment.strip();
    if (comment != null && comment.length() > LENGTH) {
      throw RuleViolation.at("comment", COMMENT_TOO_LONG, LENGTH, comment.length());
    }
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
