package cn.jixiao.indicators;

import static cn.jixiao.indicators.IndicatorRule.ALREADY_DECIDED;
import static cn.jixiao.indicators.IndicatorRule.REASON_REQUIRED;

import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * An indicator in correct form that units pick from, for one topic or for all.
 *
 * <p>Somebody proposes it; the performance division approves it, and it is found from then on, or
 * declines it with a reason. A decision is final: what was declined is proposed anew.
 */
@Entity
@Table(name = "indicators_library_entry")
public class LibraryEntry {

  /** The kind under which the trail knows entries of the library. */
  public static final String KIND = "LibraryEntry";

  /** Stands for a topic where an indicator fits projects of any. */
  public static final String GENERAL = "general";

  @Id private long id;
  @Version private int version;
  private String topic;

  @Enumerated(EnumType.STRING)
  private IndicatorCategory category;

  private String name;
  private String description;

  @Enumerated(EnumType.STRING)
  private ValueOperator operator;

  private BigDecimal number;

  @Column(name = "measure_unit")
  private String measureUnit;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private String basis;
  private String method;

  @Enumerated(EnumType.STRING)
  private EntryState state = EntryState.PROPOSED;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "proposing_organization_id")
  private Long proposingOrganizationId;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decision_comment")
  private String decisionComment;

  protected LibraryEntry() {}

  /** Proposes it; the draft is known to hold everything an entry needs. */
  LibraryEntry(long id, LibraryDraft draft, String by, Instant at, long organizationId) {
    this.id = id;
    topic = draft.topic();
    category = draft.category();
    name = draft.name();
    description = draft.description();
    operator = draft.operator();
    number = draft.number();
    measureUnit = draft.measureUnit();
    direction = draft.direction();
    basis = draft.basis();
    method = draft.method();
    proposedBy = by;
    proposedAt = at;
    proposingOrganizationId = organizationId;
  }

  /** From now on everybody picks from it. */
  void approve(String comment, String by, Instant at) {
    decide(EntryState.APPROVED, comment, by, at);
  }

  void decline(String reason, String by, Instant at) {
    if (reason == null || reason.isBlank()) {
      throw RuleViolation.at("comment", REASON_REQUIRED, name);
    }
    decide(EntryState.DECLINED, reason, by, at);
  }

  private void decide(EntryState decision, String comment, String by, Instant at) {
    if (state != EntryState.PROPOSED) {
      throw new RuleViolation(ALREADY_DECIDED, name, state);
    }
    state = decision;
    decisionComment = comment == null || comment.isBlank() ? null : comment.strip();
    decidedBy = by;
    decidedAt = at;
  }

  LibraryRow row() {
    return new LibraryRow(
        id,
        topic,
        category,
        name,
        description,
        operator,
        number,
        measureUnit,
        direction,
        basis,
        method,
        state,
        proposedBy,
        proposedAt,
        decisionComment);
  }

  Subject subject() {
    return new Subject(KIND, id);
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public EntryState getState() {
    return state;
  }

  Long getProposingOrganizationId() {
    return proposingOrganizationId;
  }

  String getTopic() {
    return topic;
  }
}
