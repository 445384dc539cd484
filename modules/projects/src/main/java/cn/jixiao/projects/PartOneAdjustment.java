package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.NOT_DISCARDABLE;
import static cn.jixiao.projects.ProjectRule.PART_ONE_LOCKED;
import static java.util.stream.Collectors.joining;

import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an approved part one is to say instead, and why. It travels with its unit's text, and takes
 * part one's place when that is approved; until then, and wherever else it ends, nothing of part
 * one changes.
 */
@Entity
@Table(name = "projects_part_one_adjustment")
public class PartOneAdjustment implements WrittenPartOne {

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "department_target_id")
  private DepartmentTarget target;

  @Embedded private StatedReason why;

  @Enumerated(EnumType.STRING)
  private TargetState state = TargetState.DRAFT;

  @Column(name = "submission_id")
  private Long submissionId;

  private DepartmentDraft content;

  /** Of each sub-target its identity and those of the targets that serve it, between blanks. */
  @Column(name = "sub_target_ids")
  private String subTargetIds;

  protected PartOneAdjustment() {}

  PartOneAdjustment(long id, DepartmentTarget target, AdjustmentReason reason, String explanation) {
    this.id = id;
    this.target = target;
    this.why = new StatedReason(reason, explanation, null);
    keep(target.draft(), target.getSubTargets());
  }

  /** Says anew why, in a word of the list and in words of one's own. */
  void explain(AdjustmentReason reason, String explanation) {
    requireEditable();
    why = new StatedReason(reason, explanation, why);
  }

  /**
   * Takes over what was written.
   *
   * @param links by place, which targets serve a sub-target; null where that stays as it is
   * @param byName the unit's targets of the year by their names
   */
  void rewrite(
      DepartmentDraft draft,
      List<Set<Long>> links,
      Map<String, Set<Long>> byName,
      Identifiers ids) {
    requireEditable();
    var rows = new ArrayList<>(getSubTargets());
    SubTargetRows.rewrite(rows, draft.subTargets(), links, byName, ids);
    keep(draft, rows);
  }

  /** A target serves one of its sub-targets from now on, or not any more. */
  SubTarget link(long subTargetId, long targetId, boolean serves) {
    requireEditable();
    var rows = getSubTargets();
    var row = SubTargetRows.get(rows, subTargetId);
    row.link(targetId, serves);
    keep(content, rows);
    return row;
  }

  private void keep(DepartmentDraft draft, List<SubTarget> rows) {
    content = draft;
    subTargetIds = rows.stream().map(PartOneAdjustment::ids).collect(joining(";"));
  }

  private static String ids(SubTarget row) {
    var serving = row.getTargetIds().stream().sorted();
    return RowIds.joined(Stream.concat(Stream.of(row.getId()), serving).toList());
  }

  void submittedAs(long newSubmissionId) {
    state = TargetState.SUBMITTED;
    submissionId = newSubmissionId;
  }

  /** It is back with its unit. */
  void unlock() {
    state = TargetState.RETURNED;
  }

  void adopted() {
    state = TargetState.APPROVED;
  }

  /** Its text was given up, or graded 差: part one stays what it is. */
  void stop() {
    state = TargetState.STOPPED;
  }

  void requireEditable() {
    if (!state.isEditable()) {
      throw new RuleViolation(PART_ONE_LOCKED, state);
    }
  }

  void requireNeverSubmitted(String unitName) {
    if (submissionId != null) {
      throw new RuleViolation(NOT_DISCARDABLE, unitName);
    }
  }

  boolean changesNothing() {
    return content.equals(target.draft());
  }

  boolean followsFigure() {
    return why.followsFigure();
  }

  @Override
  public boolean isAdjustment() {
    return true;
  }

  @Override
  public DepartmentTarget target() {
    return target;
  }

  @Override
  public DepartmentDraft draft() {
    return content;
  }

  /** As part one will have them. */
  @Override
  public List<SubTarget> getSubTargets() {
    var rows = new ArrayList<SubTarget>();
    for (var written : content.subTargets()) {
      var ids = RowIds.of(subTargetIds.split(";")[rows.size()]);
      var row = new SubTarget(ids.get(0));
      row.rewrite(rows.size(), written);
      row.link(ids.subList(1, ids.size()));
      rows.add(row);
    }
    return rows;
  }

  @Override
  public TargetState getState() {
    return state;
  }

  @Override
  public int getVersion() {
    return version;
  }

  @Override
  public Long getSubmissionId() {
    return submissionId;
  }

  public AdjustmentReason getReason() {
    return why.reason();
  }

  public String getExplanation() {
    return why.explanation();
  }

  /** As the trail keeps it. */
  String told() {
    return why.told();
  }
}
