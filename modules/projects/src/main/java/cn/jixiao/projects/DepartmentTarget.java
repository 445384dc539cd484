package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.ADJUSTED_ALREADY;
import static cn.jixiao.projects.ProjectRule.NOT_APPROVED;
import static cn.jixiao.projects.ProjectRule.PART_ONE_LOCKED;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A unit's overall target for a year (部门整体绩效目标): the first part of the published text, with its
 * overall goal, its sub-targets and the measures that safeguard them. It travels with that text,
 * and is locked as long as it does. Once approved it is what is in force: a {@link
 * PartOneAdjustment} stands beside it and takes its place only when it is approved, too.
 */
@Entity
@Table(name = "projects_department_target")
@NamedQuery(
    name = "DepartmentTarget.of",
    query =
        "select d from DepartmentTarget d where d.organizationId in :organizations"
            + " and d.year = :year")
public class DepartmentTarget implements WrittenPartOne {

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

  /** Whether an adjustment is open, so that nobody looks for one where there is none. */
  private boolean adjusting;

  @OneToMany(mappedBy = "target", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<PartOneAdjustment> adjustments = new ArrayList<>();

  @Embedded private Writers writers = new Writers();

  protected DepartmentTarget() {}

  DepartmentTarget(long id, long organizationId, int year) {
    this.id = id;
    this.organizationId = organizationId;
    this.year = year;
  }

  /**
   * Takes over everything that was written, once it is approved into its adjustment; sub-targets
   * that are still about the same keep their identity.
   *
   * @param links by place, which targets serve a sub-target; null where that stays as it is
   * @param byName the unit's targets of the year by their names
   */
  void rewrite(
      DepartmentDraft draft,
      List<Set<Long>> links,
      Map<String, Set<Long>> byName,
      Identifiers ids) {
    if (adjusting) {
      adjustment().orElseThrow().rewrite(draft, links, byName, ids);
      return;
    }
    requireEditable();
    take(draft);
    var rows = List.copyOf(subTargets);
    SubTargetRows.rewrite(subTargets, draft.subTargets(), links, byName, ids);
    subTargets.stream().filter(row -> !rows.contains(row)).forEach(row -> row.partOf(this));
  }

  /** Everything but its sub-targets. */
  private void take(DepartmentDraft draft) {
    overallGoal = draft.goal();
    measures = new Paragraphs(draft.measures());
  }

  /** A target serves one of its sub-targets from now on, or not any more. */
  SubTarget link(long subTargetId, long targetId, boolean serves) {
    if (adjusting) {
      return adjustment().orElseThrow().link(subTargetId, targetId, serves);
    }
    requireEditable();
    var row = SubTargetRows.get(subTargets, subTargetId);
    row.link(targetId, serves);
    return row;
  }

  /**
   * Its unit begins to adjust what was approved, which stays in force meanwhile.
   *
   * @param unitName whose it is
   */
  PartOneAdjustment adjust(
      long adjustmentId, AdjustmentReason reason, String explanation, String unitName) {
    if (state != TargetState.APPROVED) {
      throw new RuleViolation(NOT_APPROVED, unitName, state);
    }
    if (adjusting) {
      throw new RuleViolation(ADJUSTED_ALREADY, unitName);
    }
    var adjustment = new PartOneAdjustment(adjustmentId, this, reason, explanation);
    adjustments.add(adjustment);
    adjusting = true;
    return adjustment;
  }

  /** The adjustment that is open; there is one at most. */
  public Optional<PartOneAdjustment> adjustment() {
    return adjusting
        ? adjustments.stream().filter(WrittenPartOne::isOpen).findFirst()
        : Optional.empty();
  }

  void discardAdjustment() {
    adjustments.removeIf(WrittenPartOne::isOpen);
    adjusting = false;
  }

  public boolean isAdjustable() {
    return state == TargetState.APPROVED && !adjusting;
  }

  /** What its unit works on: the open adjustment, else part one itself. */
  public WrittenPartOne written() {
    return adjustment().<WrittenPartOne>map(it -> it).orElse(this);
  }

  /** What of it set off with a journey; nothing where it did not. */
  Optional<WrittenPartOne> on(Long journey) {
    return travelledOn(journey)
        ? Optional.of(this)
        : adjustments.stream()
            .filter(it -> it.travelledOn(journey))
            .<WrittenPartOne>map(it -> it)
            .findFirst();
  }

  void writtenBy(String account) {
    writers.add(account);
  }

  Set<String> writers() {
    return writers.accounts();
  }

  /** Locks it for the journey of its text. */
  void submittedAs(long newSubmissionId) {
    if (adjusting) {
      adjustment().orElseThrow().submittedAs(newSubmissionId);
      return;
    }
    state = TargetState.SUBMITTED;
    submissionId = newSubmissionId;
  }

  /** It is back with its unit, which may change it. */
  void unlock() {
    adjustment().ifPresentOrElse(PartOneAdjustment::unlock, () -> state = TargetState.RETURNED);
  }

  /**
   * Its text was approved: it is what is in force, or its adjustment takes its place.
   *
   * @param known the unit's targets of the year: one that was linked may have been discarded since
   */
  void approve(Set<Long> known) {
    adjustment().ifPresent(adjustment -> adopt(adjustment, known));
    state = TargetState.APPROVED;
  }

  private void adopt(PartOneAdjustment adjustment, Set<Long> known) {
    var rows = adjustment.getSubTargets();
    take(adjustment.draft());
    subTargets.removeIf(own -> rows.stream().noneMatch(row -> row.getId() == own.getId()));
    for (var row : rows) {
      var own =
          subTargets.stream()
              .filter(it -> it.getId() == row.getId())
              .findFirst()
              .orElseGet(() -> begun(row.getId()));
      own.rewrite(row.getPosition(), row.draft());
      own.link(row.getTargetIds().stream().filter(known::contains).toList());
    }
    subTargets.sort(Comparator.comparingInt(SubTarget::getPosition));
    submissionId = adjustment.getSubmissionId();
    adjustment.adopted();
    adjusting = false;
  }

  private SubTarget begun(long subTargetId) {
    var row = new SubTarget(subTargetId);
    row.partOf(this);
    subTargets.add(row);
    return row;
  }

  /** Its text was graded 差. An adjustment that ends like this leaves what is in force as it is. */
  void stop() {
    adjustment().ifPresentOrElse(PartOneAdjustment::stop, () -> state = TargetState.STOPPED);
    adjusting = false;
  }

  /** The way together was given up: an adjustment has no other, part one waits for the next. */
  void leaveText() {
    if (adjusting) {
      stop();
    } else {
      unlock();
    }
  }

  /** Goes on only while its unit may change it; once approved it is only adjusted. */
  void requireEditable() {
    if (!state.isEditable()) {
      throw new RuleViolation(PART_ONE_LOCKED, state);
    }
  }

  @Override
  public DepartmentTarget target() {
    return this;
  }

  public Subject subject() {
    return new Subject(KIND, id);
  }

  /** The overall target as it was written; once it is approved, what is in force. */
  @Override
  public DepartmentDraft draft() {
    return new DepartmentDraft(
        overallGoal, subTargets.stream().map(SubTarget::draft).toList(), measures.texts());
  }

  public long getId() {
    return id;
  }

  @Override
  public List<SubTarget> getSubTargets() {
    return List.copyOf(subTargets);
  }

  @Override
  public int getVersion() {
    return version;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public int getYear() {
    return year;
  }

  @Override
  public TargetState getState() {
    return state;
  }

  @Override
  public Long getSubmissionId() {
    return submissionId;
  }
}
