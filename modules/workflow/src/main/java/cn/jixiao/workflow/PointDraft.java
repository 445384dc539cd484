package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.POINT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.POINT_TOO_LONG;

import cn.jixiao.shared.RuleViolation;

/**
 * What a reviewer writes about a field.
 *
 * @param part null where it is about the subject itself
 * @param field its JSON name ({@code indicators[3].value}); null for the paper as a whole
 * @param row by what the row of the field is known wherever it moves; null where it has no such key
 * @param seen what stood in the field
 */
public record PointDraft(
    PointKind kind, PointPart part, String field, String row, String seen, String text) {

  static final int LENGTH = 500;

  public PointDraft {
    kind = kind == null ? PointKind.POINT : kind;
    text = text == null || text.isBlank() ? null : text.strip();
    if (text == null) {
      throw RuleViolation.at("text", POINT_REQUIRED);
    }
    if (text.length() > LENGTH) {
      throw RuleViolation.at("text", POINT_TOO_LONG, LENGTH, text.length());
    }
  }
}
