package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.POINT_ANSWER_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.POINT_NOT_YOURS;
import static cn.jixiao.workflow.WorkflowRule.POINT_SETTLED;
import static cn.jixiao.workflow.WorkflowRule.POINT_TOLD;
import static cn.jixiao.workflow.WorkflowRule.POINT_TOO_LONG;
import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_POINT;

import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What a reviewer has to say about one field of a paper (审核意见), or notes down for the reviewers
 * alone.
 *
 * <p>It is a draft of the reviewers' until the paper goes back. From then on the unit sees and
 * answers it; a reviewer of a later round settles it or leaves it open. It belongs to the subject,
 * not to one journey of it.
 */
@Entity
@Table(name = "workflow_point")
@NamedQuery(
    name = "Point.ofSubject",
    query =
        "select p from Point p where p.subject.kind = :kind and p.subject.id = :subject"
            + " order by p.id")
@NamedQuery(
    name = "Point.count",
    query =
        "select count(p) from Point p where p.subject.kind = :kind and p.subject.id = :subject"
            + " and p.kind = cn.jixiao.workflow.PointKind.POINT and p.state in :states"
            + " and (p.told = true or p.told = :told)")
public class Point {

  /** The kind under which the audit knows points. */
  public static final String KIND = "Point";

  @Id private long id;
  @Version private int version;
  @Embedded private Subject subject;

  @Column(name = "submission_id")
  private long submissionId;

  private int round;
  private String title;

  @Column(name = "organization_id")
  private long organizationId;

  @Enumerated(EnumType.STRING)
  private ReviewStep step;

  @Enumerated(EnumType.STRING)
  private PointKind kind;

  @Enumerated(EnumType.STRING)
  private PointState state = PointState.OPEN;

  @Column(name = "part_id")
  private Long partId;

  private String field;

  @Column(name = "row_key")
  private String row;

  private String seen;
  private String text;

  /** Whether the paper has gone back with it. */
  private boolean told;

  @Column(name = "author_account")
  private String authorAccount;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "set_at")
  private Instant setAt;

  private String answer;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  protected Point() {}

  Point(long id, Submission submission, ReviewStep step, PointDraft draft, Reviewer author) {
    this.id = id;
    this.subject = submission.getSubject();
    this.submissionId = submission.getId();
    this.round = submission.getRound();
    this.title = draft.part() == null ? submission.getTitle() : draft.part().title();
    this.organizationId = submission.getOrganizationId();
    this.step = step;
    this.kind = draft.kind();
    this.partId = draft.part() == null ? null : draft.part().id();
    this.field = draft.field();
    this.row = draft.row();
    this.seen = draft.seen();
    this.text = draft.text();
    this.authorAccount = author.account();
    this.authorName = author.name();
    this.setAt = author.at();
  }

  /** Whether the unit has been told and has something to do about it. */
  boolean isAsking() {
    return told && state == PointState.OPEN;
  }

  /** The paper goes back: the unit sees it from now on. A note stays where it is. */
  void tell() {
    told = kind == PointKind.POINT;
  }

  /** The unit says what it did, as often as it likes until a reviewer is content. */
  void answer(String words, Reviewer declarant) {
    if (words == null || words.isBlank()) {
      throw RuleViolation.at("answer", POINT_ANSWER_REQUIRED);
    }
    if (words.strip().length() > PointDraft.LENGTH) {
      throw RuleViolation.at("answer", POINT_TOO_LONG, PointDraft.LENGTH, words.strip().length());
    }
    if (state == PointState.SETTLED) {
      throw new RuleViolation(POINT_SETTLED, text);
    }
    state = PointState.ANSWERED;
    answer = words.strip();
    answeredBy = declarant.name();
    answeredAt = declarant.at();
  }

  void settle(Reviewer reviewer) {
    requirePoint();
    state = PointState.SETTLED;
    settledBy = reviewer.name();
    settledAt = reviewer.at();
  }

  /** The answer was not enough, or it was settled too soon; what was answered stays to be read. */
  void reopen() {
    requirePoint();
    state = PointState.OPEN;
    settledBy = null;
    settledAt = null;
  }

  private void requirePoint() {
    if (isNote()) {
      throw new RuleViolation(UNKNOWN_POINT);
    }
  }

  /** Goes on only for who set it, as long as the unit has not seen it. */
  void requireWithdrawableBy(String account) {
    if (!isBy(account)) {
      throw new RuleViolation(POINT_NOT_YOURS);
    }
    if (told) {
      throw new RuleViolation(POINT_TOLD);
    }
  }

  boolean isBy(String account) {
    return authorAccount.equals(account);
  }

  public boolean isNote() {
    return kind == PointKind.NOTE;
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public Subject getSubject() {
    return subject;
  }

  /** The round of the journey in which it was set. */
  public int getRound() {
    return round;
  }

  /** What it is about: the part, where the subject has parts, else the subject. */
  public String getTitle() {
    return title;
  }

  /** The part of the subject that it is about; null for the subject itself. */
  public Long getPartId() {
    return partId;
  }

  long getOrganizationId() {
    return organizationId;
  }

  public ReviewStep getStep() {
    return step;
  }

  public PointKind getKind() {
    return kind;
  }

  public PointState getState() {
    return state;
  }

  /** The field's JSON name when it was set; null for the paper as a whole. */
  public String getField() {
    return field;
  }

  /** By what the row of the field is known wherever it moves; null where it has no such key. */
  public String getRow() {
    return row;
  }

  /** What stood in the field when it was set. */
  public String getSeen() {
    return seen;
  }

  public String getText() {
    return text;
  }

  /** Whether the unit sees it. */
  public boolean isTold() {
    return told;
  }

  public String getAuthorName() {
    return authorName;
  }

  public Instant getSetAt() {
    return setAt;
  }

  public String getAnswer() {
    return answer;
  }

  public String getAnsweredBy() {
    return answeredBy;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  public String getSettledBy() {
    return settledBy;
  }

  public Instant getSettledAt() {
    return settledAt;
  }
}
