package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.ADJUSTED_ALREADY;
import static cn.jixiao.projects.ProjectRule.CARRIED_PAST_YEAR;
import static cn.jixiao.projects.ProjectRule.CODE_REQUIRED_FOR_APPROVAL;
import static cn.jixiao.projects.ProjectRule.FIGURE_FIRST;
import static cn.jixiao.projects.ProjectRule.LOCKED;
import static cn.jixiao.projects.ProjectRule.NOT_APPROVED;
import static cn.jixiao.projects.ProjectRule.NOT_DISCARDABLE;
import static cn.jixiao.projects.ProjectRule.NO_OPEN_FIGURE;
import static cn.jixiao.projects.ProjectRule.PART_OF_TEXT;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a budget project is to achieve in one year, as the printed form says it: amounts, purpose,
 * spending plan, goals and indicators.
 *
 * <p>It begins as a draft of its unit, is locked while it travels, comes back to be changed when it
 * is returned, and is locked for good when it is approved (财预〔2015〕88号 §28: once fixed, not
 * adjusted) or stopped. From its approval on it is what is in force: an {@link Adjustment} stands
 * beside it and takes its place only when it is approved, too.
 */
@Entity
@Table(name = "projects_performance_target")
public class PerformanceTarget implements WrittenTarget {

  /** The kind under which workflow and audit know performance targets. */
  public static final String KIND = "PerformanceTarget";

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "project_id")
  private BudgetProject project;

  @Column(name = "budget_year")
  private int year;

  @Column(name = "organization_id")
  private long organizationId;

  @Enumerated(EnumType.STRING)
  private TargetState state = TargetState.DRAFT;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "amount_unit")
  private AmountUnit amountUnit;

  private BigDecimal budget;
  private BigDecimal fiscal;
  private BigDecimal other;
  private String purpose;
  private SpendingPlan plan;
  private Paragraphs goals;
  private CarriedFields carried = CarriedFields.NONE;

  @OneToMany(mappedBy = "target", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Indicator> indicators = new ArrayList<>();

  /**
   * The latest journey, and whether there has been one: from then on the bureau sees the target.
   */
  @Column(name = "submission_id")
  private Long submissionId;

  /** Whether an adjustment is open, so that nobody looks for one where there is none. */
  private boolean adjusting;

  @OneToMany(mappedBy = "target", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<Adjustment> adjustments = new ArrayList<>();

  /** How much the bureau lets it have; null where it said nothing of it. */
  @OneToOne(mappedBy = "target", fetch = FetchType.LAZY)
  private ControlFigure figure;

  /** The whole text with which it, or an adjustment, travels; null where it goes alone. */
  @Column(name = "text_id")
  private Long textId;

  /** How many versions were kept so far. */
  @Column(name = "version_number")
  private int versionNumber;

  /** The day whose changes the latest version takes up; null once it is frozen. */
  @Column(name = "version_day")
  private LocalDate versionDay;

  @Embedded private Writers writers = new Writers();

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected PerformanceTarget() {}

  PerformanceTarget(long id, BudgetProject project, int year, long organizationId) {
    this.id = id;
    this.project = project;
    this.year = year;
    this.organizationId = organizationId;
  }

  /**
   * Takes over everything that was written; rows that are still about the same keep their identity.
   */
  void rewrite(TargetDraft draft, BudgetProject newProject, Identifiers ids) {
    requireEditable();
    var before = project == null || goals == null ? null : draft();
    var rows = List.copyOf(indicators);
    project = newProject;
    take(draft);
    IndicatorRows.rewrite(indicators, draft.indicators(), ids);
    indicators.stream().filter(row -> !rows.contains(row)).forEach(row -> row.partOf(this));
    if (before != null) {
      var moves = RowMoves.of(before, draft, rows, indicators);
      carried = carried.after(before, draft, moves, year);
    }
  }

  /** Everything but the rows of its indicators. */
  private void take(TargetDraft draft) {
    name = draft.name();
    amountUnit = draft.amountUnit() == null ? AmountUnit.WAN_YUAN : draft.amountUnit();
    budget = draft.budget();
    fiscal = draft.fiscal();
    other = draft.other();
    purpose = draft.purpose();
    plan = new SpendingPlan(draft.plan());
    goals = new Paragraphs(draft.goals());
  }

  /** Its unit begins to adjust what was approved, which stays in force meanwhile. */
  Adjustment adjust(long adjustmentId, AdjustmentReason reason, String explanation) {
    if (state != TargetState.APPROVED) {
      throw new RuleViolation(NOT_APPROVED, name, state);
    }
    if (adjusting) {
      throw new RuleViolation(ADJUSTED_ALREADY, name);
    }
    var adjustment = new Adjustment(adjustmentId, this, reason, explanation);
    if (adjustment.followsFigure()) {
      adjustment.follow(openFigure());
    } else if (figureToFollow().isPresent()) {
      throw new RuleViolation(FIGURE_FIRST, name);
    }
    adjustments.add(adjustment);
    adjusting = true;
    return adjustment;
  }

  /** The adjustment was approved: it is what is in force now. */
  void adopt(Adjustment adjustment) {
    figure().ifPresent(adjustment::requireWhatItFollows);
    var rows = adjustment.rows();
    take(adjustment.draft());
    indicators.removeIf(row -> !adjustment.indicatorIds().contains(row.getId()));
    for (var row : rows) {
      indicators.stream()
          .filter(own -> own.getId() == row.getId())
          .findFirst()
          .orElseGet(() -> begun(row.getId()))
          .rewrite(row.getPosition(), row.draft());
    }
    indicators.sort(Comparator.comparingInt(Indicator::getPosition));
    carried = CarriedFields.NONE;
    submissionId = adjustment.getSubmissionId();
    changedBy = adjustment.getChangedBy();
    changedAt = adjustment.getChangedAt();
    adjustment.adopted();
    adjusting = false;
    figure().ifPresent(ControlFigure::compare);
  }

  /**
   * Its control figure. Only what passed the first round has one, so that nobody looks for one
   * elsewhere.
   */
  public Optional<ControlFigure> figure() {
    return state == TargetState.APPROVED ? Optional.ofNullable(figure) : Optional.empty();
  }

  @Override
  public Optional<ControlFigure> figureToFollow() {
    return figure().filter(ControlFigure::isOpen);
  }

  void has(ControlFigure issued) {
    figure = issued;
  }

  /** The figure that asks for a revision. */
  ControlFigure openFigure() {
    return figureToFollow().orElseThrow(() -> new RuleViolation(NO_OPEN_FIGURE, name));
  }

  private Indicator begun(long indicatorId) {
    var row = new Indicator(indicatorId);
    row.partOf(this);
    indicators.add(row);
    return row;
  }

  /** The adjustment that is open; there is one at most. */
  public Optional<Adjustment> adjustment() {
    return adjusting
        ? adjustments.stream().filter(Adjustment::isOpen).findFirst()
        : Optional.empty();
  }

  void discardAdjustment() {
    adjustments.removeIf(Adjustment::isOpen);
    adjusting = false;
  }

  public boolean isAdjusting() {
    return adjusting;
  }

  public boolean isAdjustable() {
    return state == TargetState.APPROVED && !adjusting;
  }

  /** What its unit works on: the open adjustment, else the target itself. */
  public WrittenTarget written() {
    return adjustment().<WrittenTarget>map(it -> it).orElse(this);
  }

  /** Every text was taken over from another target: it is marked until somebody looks at it. */
  void carriedOver() {
    carried = CarriedFields.allOf(draft());
  }

  /**
   * Somebody looked at a text that was taken over, and it stays. A past year may be told in words,
   * but neither its dates nor its values are this one's.
   */
  void confirm(String field) {
    requireEditable();
    RuleViolation.throwIfAny(againstKeeping(field, draft(), getCarried(), year));
    carried = carried.without(field);
  }

  /** What speaks against confirming a text that was taken over into a draft for a year. */
  public static List<Breach> againstKeeping(
      String field, TargetDraft draft, Set<String> carried, int year) {
    return Completeness.pastYears(draft, carried, year).stream()
        .filter(breach -> breach.field().equals(field))
        .filter(breach -> breach.rule() != CARRIED_PAST_YEAR)
        .toList();
  }

  void changed(CurrentUser by, Instant at) {
    writtenBy(by.account());
    changedBy = by.name();
    changedAt = at;
  }

  void writtenBy(String account) {
    writers.add(account);
  }

  /** Whether the latest version takes up what changes on that day. */
  boolean hasVersionOf(LocalDate day) {
    return day.equals(versionDay);
  }

  /** Begins a version that takes up what changes on that day. */
  int beginVersion(LocalDate day) {
    versionDay = day;
    return ++versionNumber;
  }

  /** The latest version stays as it is. */
  void versionFrozen() {
    versionDay = null;
  }

  int getVersionNumber() {
    return versionNumber;
  }

  /** Locks what its unit wrote for the journey. */
  void submittedAs(long newSubmissionId) {
    if (adjusting) {
      adjustment().orElseThrow().submittedAs(newSubmissionId);
      return;
    }
    requireEditable();
    requireAlone();
    state = TargetState.SUBMITTED;
    submissionId = newSubmissionId;
  }

  /** Locks the target, or its adjustment, for the journey of its unit's whole text. */
  void submittedWith(DepartmentText text, long newSubmissionId) {
    textId = text.getId();
    if (adjusting) {
      adjustment().orElseThrow().lockFor(newSubmissionId);
      return;
    }
    state = TargetState.SUBMITTED;
    submissionId = newSubmissionId;
  }

  /** What of it set off with a journey: the target or an adjustment; nothing where it did not. */
  Optional<WrittenTarget> on(Long journey) {
    return Objects.equals(submissionId, journey)
        ? Optional.of(this)
        : adjustments.stream()
            .filter(it -> Objects.equals(it.getSubmissionId(), journey))
            .<WrittenTarget>map(it -> it)
            .findFirst();
  }

  /** Whether it is printed: a project that was given up or gets no budget is not. */
  boolean isInTheText() {
    return state != TargetState.STOPPED;
  }

  @Override
  public boolean isPartOf(DepartmentText text) {
    return textId != null && textId == text.getId();
  }

  /** The whole text was given up: it may go alone. What was approved with it keeps its history. */
  void leaveText() {
    textId = adjusting ? textId : null;
    unlock();
  }

  private void requireAlone() {
    if (textId != null) {
      throw new RuleViolation(PART_OF_TEXT, name);
    }
  }

  /** What travelled is back with its declarant, who may change it. */
  void unlock() {
    adjustment().ifPresentOrElse(Adjustment::unlock, () -> state = TargetState.RETURNED);
  }

  /** The journey ended in approval: nobody changes the target any more. */
  void seal() {
    if (project.getCode() == null) {
      throw RuleViolation.at("code", CODE_REQUIRED_FOR_APPROVAL, name);
    }
    state = TargetState.APPROVED;
  }

  /**
   * The project gets no budget, or was given up. An adjustment that ends like this leaves what is
   * in force as it is.
   */
  void stop() {
    adjustment().ifPresentOrElse(Adjustment::stop, () -> state = TargetState.STOPPED);
    adjusting = false;
  }

  /** Goes on only while its unit may change it or its adjustment. */
  public void requireWritable() {
    if (!written().getState().isEditable()) {
      throw new RuleViolation(LOCKED, name, written().getState());
    }
  }

  /** Goes on only while its unit may change it; an approved one is only adjusted. */
  void requireEditable() {
    if (!state.isEditable()) {
      throw new RuleViolation(LOCKED, name, state);
    }
  }

  void requireNeverSubmitted() {
    if (wasSubmitted()) {
      throw new RuleViolation(NOT_DISCARDABLE, name);
    }
  }

  @Override
  public Set<String> writers() {
    return writers.accounts();
  }

  @Override
  public void requireComplete() {
    requireEditable();
    RuleViolation.throwIfAny(Completeness.breachesOf(this));
  }

  @Override
  public void requireComplete(FrameUse asked) {
    requireEditable();
    requireAlone();
    RuleViolation.throwIfAny(Completeness.breachesOf(this, asked));
  }

  /** Whether everything is there that a submission asks for here. */
  public boolean isComplete(FrameUse asked) {
    return Completeness.breachesOf(this, asked).isEmpty();
  }

  /** Whether nothing but its name is written yet. */
  public boolean isBlank() {
    return budget == null && purpose == null && goals.texts().isEmpty() && indicators.isEmpty();
  }

  /** The target as it was written; once it is approved, what is in force. */
  @Override
  public TargetDraft draft() {
    return new TargetDraft(
        project.getCode(),
        name,
        amountUnit,
        budget,
        fiscal,
        other,
        purpose,
        plan.checkpoints(),
        goals.texts(),
        indicators.stream().map(Indicator::draft).toList());
  }

  @Override
  public List<Long> indicatorIds() {
    return indicators.stream().map(Indicator::getId).toList();
  }

  @Override
  public PerformanceTarget target() {
    return this;
  }

  @Override
  public Subject subject() {
    return new Subject(KIND, id);
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public long organizationId() {
    return organizationId;
  }

  @Override
  public int year() {
    return year;
  }

  @Override
  public BigDecimal amount() {
    return budget;
  }

  public long getId() {
    return id;
  }

  @Override
  public int getVersion() {
    return version;
  }

  public BudgetProject getProject() {
    return project;
  }

  @Override
  public TargetState getState() {
    return state;
  }

  public List<Indicator> getIndicators() {
    return List.copyOf(indicators);
  }

  @Override
  public Set<String> getCarried() {
    return carried.paths();
  }

  @Override
  public Long getSubmissionId() {
    return submissionId;
  }

  /** The whole text with which it travels; null where it goes alone. */
  public Long getTextId() {
    return textId;
  }

  @Override
  public String getChangedBy() {
    return changedBy;
  }

  @Override
  public Instant getChangedAt() {
    return changedAt;
  }

  public AmountUnit getAmountUnit() {
    return amountUnit;
  }

  SpendingPlan getPlan() {
    return plan;
  }

  Paragraphs getGoals() {
    return goals;
  }

  String getPurpose() {
    return purpose;
  }

  boolean wasSubmitted() {
    return submissionId != null;
  }
}
