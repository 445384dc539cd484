package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.ADJUSTS_NOTHING;
import static cn.jixiao.projects.ProjectRule.FIGURE_CHANGED;
import static cn.jixiao.projects.ProjectRule.FIGURE_RESTORED;
import static cn.jixiao.projects.ProjectRule.FIXED;
import static cn.jixiao.projects.ProjectRule.LOCKED;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import cn.jixiao.workflow.BudgetRound;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an approved target is to say instead, and why (绩效目标调整).
 *
 * <p>It begins with what is in force, goes the whole way of the target's chain and takes the
 * target's place when it is approved. Until then, and wherever else it ends, nothing of the target
 * changes.
 */
@Entity
@Table(name = "projects_adjustment")
public class Adjustment implements WrittenTarget {

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "target_id")
  private PerformanceTarget target;

  @Embedded private StatedReason why;

  @Enumerated(EnumType.STRING)
  private TargetState state = TargetState.DRAFT;

  @Column(name = "submission_id")
  private Long submissionId;

  private TargetDraft content;

  /** By which its indicators are known, between blanks: the target's own as long as they stay. */
  @Column(name = "indicator_ids")
  private String indicatorIds;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Adjustment() {}

  Adjustment(long id, PerformanceTarget target, AdjustmentReason reason, String explanation) {
    this.id = id;
    this.target = target;
    this.content = target.draft();
    this.indicatorIds = RowIds.joined(target.indicatorIds());
    this.why = new StatedReason(reason, explanation, null);
  }

  /** Says why, in a word of the list and in words of one's own. */
  void explain(AdjustmentReason reason, String explanation) {
    requireEditable();
    why = new StatedReason(reason, explanation, why);
  }

  /**
   * Begins with what the control figure says. Of two sources of money that are both stated nobody
   * but the unit knows how they share it.
   */
  void follow(ControlFigure figure) {
    var now = figure.getAmount();
    var fiscal =
        isNothing(content.other()) && !isNothing(content.fiscal()) ? now : content.fiscal();
    var other = isNothing(content.fiscal()) && !isNothing(content.other()) ? now : content.other();
    content =
        new TargetDraft(
            content.code(),
            content.name(),
            content.amountUnit(),
            now,
            fiscal,
            other,
            content.purpose(),
            content.plan(),
            content.goals(),
            content.indicators());
  }

  private static boolean isNothing(BigDecimal amount) {
    return amount == null || amount.signum() == 0;
  }

  /** Whether it is the unit's revision in the second round. */
  public boolean followsFigure() {
    return why.followsFigure();
  }

  /** The figure may have been corrected while this was on its way. */
  void requireWhatItFollows(ControlFigure figure) {
    if (followsFigure() && !figure.says(content.budget())) {
      throw new RuleViolation(
          figure.says(target.amount()) ? FIGURE_RESTORED : FIGURE_CHANGED,
          title(),
          printed(content.budget()),
          printed(figure.getAmount()));
    }
  }

  private String printed(BigDecimal yuan) {
    return TypedAmount.written(yuan, content.amountUnit());
  }

  /** Takes over what was written. */
  void rewrite(TargetDraft draft, Identifiers ids) {
    RuleViolation.throwIfAny(breachesOf(draft));
    var rows = rows();
    IndicatorRows.rewrite(rows, draft.indicators(), ids);
    content = stored(draft, rows.stream().map(Indicator::draft).toList());
    indicatorIds = RowIds.joined(rows.stream().map(Indicator::getId).toList());
  }

  /** As the target will say it: what is approved is to the letter what comes into force. */
  private static TargetDraft stored(TargetDraft draft, List<IndicatorDraft> indicators) {
    return new TargetDraft(
        draft.code(),
        draft.name(),
        draft.amountUnit() == null ? AmountUnit.WAN_YUAN : draft.amountUnit(),
        draft.budget(),
        draft.fiscal(),
        draft.other(),
        draft.purpose(),
        draft.plan(),
        draft.goals(),
        indicators);
  }

  /** All that {@link #rewrite} would refuse. */
  List<Breach> breachesOf(TargetDraft draft) {
    if (!state.isEditable()) {
      return List.of(Breach.of(LOCKED, null, title(), state));
    }
    var breaches = new ArrayList<>(DraftRules.breachesOf(draft));
    requireFixed("code", content.code(), draft.code(), breaches);
    requireFixed("name", content.name(), draft.name(), breaches);
    return breaches;
  }

  /** The project stays what it is: another one has a target of its own. */
  private static void requireFixed(String field, String is, String written, List<Breach> breaches) {
    if (!Objects.equals(is, written)) {
      breaches.add(Breach.of(FIXED, field));
    }
  }

  /** Its indicators as rows with the identities they have here. */
  List<Indicator> rows() {
    var rows = new ArrayList<Indicator>();
    for (var indicatorId : indicatorIds()) {
      var row = new Indicator(indicatorId);
      row.rewrite(rows.size(), content.indicators().get(rows.size()));
      rows.add(row);
    }
    return rows;
  }

  void changed(CurrentUser by, Instant at) {
    changedBy = by.name();
    changedAt = at;
  }

  void submittedAs(long newSubmissionId) {
    requireEditable();
    lockFor(newSubmissionId);
  }

  /** Locks it for a journey, be it one on which it was not to be changed. */
  void lockFor(long newSubmissionId) {
    state = TargetState.SUBMITTED;
    submissionId = newSubmissionId;
  }

  /** It is back with its declarant. */
  void unlock() {
    state = TargetState.RETURNED;
  }

  void adopted() {
    state = TargetState.APPROVED;
  }

  /** It was given up, or graded 差: the target stays what it is. */
  void stop() {
    state = TargetState.STOPPED;
  }

  /** Whether it may still take the target's place. */
  public boolean isOpen() {
    return state != TargetState.APPROVED && state != TargetState.STOPPED;
  }

  void requireEditable() {
    if (!state.isEditable()) {
      throw new RuleViolation(LOCKED, title(), state);
    }
  }

  @Override
  public void requireComplete() {
    requireEditable();
    RuleViolation.throwIfAny(Completeness.breachesOf(this));
  }

  @Override
  public void requireComplete(FrameUse asked) {
    requireEditable();
    if (changesNothing()) {
      throw new RuleViolation(ADJUSTS_NOTHING, title());
    }
    RuleViolation.throwIfAny(Completeness.breachesOf(this, asked));
  }

  @Override
  public boolean changesNothing() {
    return PlainDraft.of(content).equals(PlainDraft.of(target.draft()));
  }

  /** It has no other way there than the text's own journey. */
  @Override
  public boolean isPartOf(DepartmentText text) {
    return submissionId != null && submissionId.equals(text.getSubmissionId());
  }

  @Override
  public boolean isAdjustment() {
    return true;
  }

  @Override
  public BudgetRound round() {
    return followsFigure() ? BudgetRound.UP2 : null;
  }

  /**
   * A revision follows its figure whatever is in force meanwhile. What is adjusted for another
   * reason, and began before, is decided on by itself; the revision comes after it.
   */
  @Override
  public Optional<ControlFigure> figureToFollow() {
    return followsFigure() ? target.figure() : Optional.empty();
  }

  @Override
  public PerformanceTarget target() {
    return target;
  }

  @Override
  public TargetDraft draft() {
    return content;
  }

  @Override
  public List<Long> indicatorIds() {
    return RowIds.of(indicatorIds);
  }

  /** It travels as its target: one chain, one timeline, one count of rounds. */
  @Override
  public Subject subject() {
    return target.subject();
  }

  @Override
  public String title() {
    return content.name();
  }

  @Override
  public long organizationId() {
    return target.organizationId();
  }

  @Override
  public int year() {
    return target.year();
  }

  @Override
  public BigDecimal amount() {
    return content.budget();
  }

  /** Most of it was written by those who wrote the target. */
  @Override
  public Set<String> writers() {
    return target.writers();
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

  @Override
  public String getChangedBy() {
    return changedBy;
  }

  /** Everything in it was approved once: nothing waits for somebody to look at it. */
  @Override
  public Set<String> getCarried() {
    return Set.of();
  }

  @Override
  public Instant getChangedAt() {
    return changedAt;
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
