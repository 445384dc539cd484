package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.PART_ONE_LOCKED;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_SUB_TARGET;

import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A unit's overall target for a year (部门整体绩效目标): the first part of the published text, with its
 * overall goal, its sub-targets and the measures that safeguard them. It travels with that text,
 * and is locked as long as it does.
 */
@Entity
@Table(name = "projects_department_target")
@NamedQuery(
    name = "DepartmentTarget.of",
    query =
        "select d from DepartmentTarget d where d.organizationId in :organizations"
            + " and d.year = :year")
public class DepartmentTarget {

  /** The kind under which the audit knows overall targets. */
  public static final String KIND = "DepartmentTarget";

  @Id private long id;
  @Version private int version;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "budget_year")
  private int year;

  @Column(name = "overall_goal")
  private String overallGoal;

  @OneToMany(mappedBy = "whole", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<SubTarget> subTargets = new ArrayList<>();

  private Paragraphs measures;

  @Enumerated(EnumType.STRING)
  private TargetState state = TargetState.DRAFT;

  /** The latest journey of its text, and whether there has been one with it. */
  @Column(name = "submission_id")
  private Long submissionId;

  @Embedded private Writers writers = new Writers();

  protected DepartmentTarget() {}

  DepartmentTarget(long id, long organizationId, int year) {
    this.id = id;
    this.organizationId = organizationId;
    this.year = year;
  }

  /**
   * Takes over everything that was written; sub-targets that are still about the same keep their
   * identity.
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
    overallGoal = draft.goal();
    measures = new Paragraphs(draft.measures());
    var rows = List.copyOf(subTargets);
    SubTargetRows.rewrite(subTargets, draft.subTargets(), links, byName, ids);
    subTargets.stream().filter(row -> !rows.contains(row)).forEach(row -> row.partOf(this));
  }

  void writtenBy(String account) {
    writers.add(account);
  }

  Set<String> writers() {
    return writers.accounts();
  }

  /** Locks it for the journey of its text. */
  void submittedAs(long newSubmissionId) {
    state = TargetState.SUBMITTED;
    submissionId = newSubmissionId;
  }

  boolean wasSubmitted() {
    return submissionId != null;
  }

  /** It is back with its unit, which may change it. */
  void unlock() {
    state = TargetState.RETURNED;
  }

  /** Its text was approved: nobody changes it any more. */
  void seal() {
    state = TargetState.APPROVED;
  }

  /** Its text was graded 差. */
  void stop() {
    state = TargetState.STOPPED;
  }

  /** Goes on only while its unit may change it. */
  void requireEditable() {
    if (!state.isEditable()) {
      throw new RuleViolation(PART_ONE_LOCKED, state);
    }
  }

  /** Whether this is what is written here already. */
  boolean says(DepartmentDraft draft, List<Set<Long>> links) {
    return draft().equals(draft) && SubTargetRows.areSame(links, subTargets);
  }

  SubTarget subTarget(long subTargetId) {
    return subTargets.stream()
        .filter(row -> row.getId() == subTargetId)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_SUB_TARGET));
  }

  public Subject subject() {
    return new Subject(KIND, id);
  }

  /** The overall target as it was written. */
  public DepartmentDraft draft() {
    return new DepartmentDraft(
        overallGoal, subTargets.stream().map(SubTarget::draft).toList(), measures.texts());
  }

  public long getId() {
    return id;
  }

  public List<SubTarget> getSubTargets() {
    return List.copyOf(subTargets);
  }

  /** Grows with every change. */
  public int getVersion() {
    return version;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public int getYear() {
    return year;
  }

  public TargetState getState() {
    return state;
  }
}
