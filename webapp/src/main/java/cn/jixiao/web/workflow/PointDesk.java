package cn.jixiao.web.workflow;

import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.DepartmentTextService;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.web.common.PageRule;
import cn.jixiao.web.projects.PaperFields;
import cn.jixiao.web.projects.PartOneFields;
import cn.jixiao.web.projects.TargetFields;
import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.PointDraft;
import cn.jixiao.workflow.PointKind;
import cn.jixiao.workflow.PointPart;
import cn.jixiao.workflow.PointService;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Joins points, which know fields by their names, with the papers that have these fields. */
@ApplicationScoped
@Transactional
@Retried
public class PointDesk {

  @Inject PointService points;
  @Inject SubmissionService submissions;
  @Inject ProjectService projects;
  @Inject DepartmentTextService texts;
  @Inject OwnCommands commands;

  /** What a page sends, which may send it twice. */
  void set(
      String command, long submissionId, PointKind kind, Long partId, String field, String text) {
    commands.once(
        command,
        "point " + submissionId + kind + partId + field + text,
        () -> set(submissionId, kind, partId, field, text).getId());
  }

  /**
   * Sets a point, and keeps with it what stands in its field.
   *
   * @param partId the target of a whole text that it is about; null for the paper itself
   * @param field its JSON name, or null
   */
  public Point set(long submissionId, PointKind kind, Long partId, String field, String text) {
    var pointed = pointed(submissions.get(submissionId).getSubject(), partId, field);
    if (field == null) {
      return points.set(submissionId, new PointDraft(kind, pointed.part(), null, null, null, text));
    }
    var fields = pointed.fields();
    var seen = fields == null ? null : fields.text(field);
    if (seen == null) {
      throw RuleViolation.at("field", PageRule.FIELD_UNKNOWN, field);
    }
    return points.set(
        submissionId, new PointDraft(kind, pointed.part(), field, fields.row(field), seen, text));
  }

  /**
   * What is pointed at.
   *
   * @param part of a whole text; null for a paper without parts, or the whole
   * @param fields null where there are none
   */
  private record Pointed(PointPart part, PaperFields fields) {}

  private Pointed pointed(Subject subject, Long partId, String field) {
    if (subject.kind().equals(DepartmentText.KIND)) {
      return ofText(subject.id(), partId, field);
    }
    if (partId != null) {
      throw RuleViolation.at("partId", PageRule.PART_UNKNOWN);
    }
    return new Pointed(null, TargetFields.of(projects.written(projects.get(subject.id()))));
  }

  private Pointed ofText(long textId, Long partId, String field) {
    if (partId == null && field == null) {
      return new Pointed(null, null);
    }
    var whole = texts.get(textId);
    var partOne = whole.partOne();
    if (partOne != null && (partId == null || partId == partOne.target().getId())) {
      var part = new PointPart(partOne.target().getId(), whole.title());
      return new Pointed(part, PartOneFields.of(partOne));
    }
    return whole.targets().stream()
        .filter(it -> partId != null && partId == it.target().getId())
        .findFirst()
        .map(it -> new Pointed(new PointPart(partId, it.title()), TargetFields.of(it)))
        .orElseThrow(() -> RuleViolation.at("partId", PageRule.PART_UNKNOWN));
  }
}
