package cn.jixiao.web.workflow;

import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.common.PageRule;
import cn.jixiao.web.projects.TargetFields;
import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.PointDraft;
import cn.jixiao.workflow.PointKind;
import cn.jixiao.workflow.PointService;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Joins points, which know fields by their names, with the targets that have these fields. */
@ApplicationScoped
@Transactional
@Retried
public class PointDesk {

  @Inject PointService points;
  @Inject SubmissionService submissions;
  @Inject ProjectService projects;
  @Inject OwnCommands commands;

  /** What a page sends, which may send it twice. */
  void set(String command, long submissionId, PointKind kind, String field, String text) {
    commands.once(
        command,
        "point " + submissionId + kind + field + text,
        () -> set(submissionId, kind, field, text).getId());
  }

  /**
   * Sets a point, and keeps with it what stands in its field.
   *
   * @param field its JSON name, or null
   */
  public Point set(long submissionId, PointKind kind, String field, String text) {
    var subject = submissions.get(submissionId).getSubject();
    if (field == null) {
      return points.set(submissionId, new PointDraft(kind, null, null, null, text));
    }
    if (!subject.kind().equals(PerformanceTarget.KIND)) {
      throw RuleViolation.at("field", PageRule.FIELD_UNKNOWN, field);
    }
    var fields = TargetFields.of(projects.written(projects.get(subject.id())));
    var seen = fields.text(field);
    if (seen == null) {
      throw RuleViolation.at("field", PageRule.FIELD_UNKNOWN, field);
    }
    return points.set(submissionId, new PointDraft(kind, field, fields.row(field), seen, text));
  }
}
