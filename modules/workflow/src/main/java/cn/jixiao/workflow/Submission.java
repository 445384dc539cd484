package cn.jixiao.workflow;

import static cn.jixiao.workflow.SubmissionState.APPROVED;
import static cn.jixiao.workflow.SubmissionState.RETURNED;
import static cn.jixiao.workflow.SubmissionState.UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.COMMENT_TOO_LONG;
import static cn.jixiao.workflow.WorkflowRule.NOT_UNDER_REVIEW;
import static cn.jixiao.workflow.WorkflowRule.OWN_WORK;

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
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One journey of one {@link Submittable} up the tree of organizations.
 *
 * <p>It starts at the head of the unit that owns the subject, goes one step further with every
 * approval, and ends approved after the last step or returned to the declarant. A returned subject
 * is submitted anew, as the next round.
 */
@Entity
@Table(name = "workflow_submission")
@NamedQuery(
    name = "Submission.rounds",
    query =
        "select s from Submission s where s.subject.kind = :kind and s.subject.id = :subject"
            + " order by s.round desc")
public class Submission {

  static final int COMMENT_LENGTH = 500;

  @Id private long id;
  @Version private int version;
  @Embedded private Subject subject;
  private int round;
  private String title;

  /** {@code budget_year} in the database, where {@code year} is a word of SQL. */
  @Column(name = "budget_year")
  private int year;

  private BigDecimal amount;

  @Column(name = "organization_id")
  private long organizationId;

  @Column(name = "declarant_account")
  private String declarantAccount;

  @Column(name = "declarant_name")
  private String declarantName;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Enumerated(EnumType.STRING)
  private SubmissionState state = UNDER_REVIEW;

  @Enumerated(EnumType.STRING)
  private ReviewStep step = ReviewStep.UNIT_HEAD;

  /** When the present step, or the end, was reached. */
  private Instant since;

  /** Who ended the journey, and with which words. */
  @Column(name = "reviewer_name")
  private String reviewerName;

  private String comment;

  protected Submission() {}

  Submission(
      long id, int round, Submittable submittable, String account, String name, Instant now) {
    this.id = id;
    this.round = round;
    this.subject = submittable.subject();
    this.title = submittable.title();
    this.year = submittable.year();
    this.amount = submittable.amount();
    this.organizationId = submittable.organizationId();
    this.declarantAccount = account;
    this.declarantName = name;
    this.submittedAt = now;
    this.since = now;
  }

  /** Hands the subject to the next step, or ends the journey when there is none. */
  void approve(String account, String name, String words, Instant now) {
    requireReviewable(account);
    requireShort(words);
    since = now;
    reviewerName = name;
    comment = words;
    step.next().ifPresentOrElse(next -> step = next, () -> state = APPROVED);
  }

  /** Ends the journey: the subject goes back to its declarant, with the reason. */
  void giveBack(String account, String name, String reason, Instant now) {
    requireReviewable(account);
    if (reason == null || reason.isBlank()) {
      throw RuleViolation.at("comment", COMMENT_REQUIRED);
    }
    requireShort(reason);
    since = now;
    reviewerName = name;
    comment = reason.strip();
    state = RETURNED;
  }

  void requireUnderReview() {
    if (state != UNDER_REVIEW) {
      throw new RuleViolation(NOT_UNDER_REVIEW, title);
    }
  }

  boolean isBy(String account) {
    return declarantAccount.equals(account);
  }

  private void requireReviewable(String account) {
    requireUnderReview();
    if (isBy(account)) {
      throw new RuleViolation(OWN_WORK, title);
    }
  }

  private static void requireShort(String words) {
    if (words != null && words.length() > COMMENT_LENGTH) {
      throw RuleViolation.at("comment", COMMENT_TOO_LONG, COMMENT_LENGTH, words.length());
    }
  }

  public long getId() {
    return id;
  }

  public Subject getSubject() {
    return subject;
  }

  /** 1 for the first submission of the subject, 2 after the first return, and so on. */
  public int getRound() {
    return round;
  }

  public String getTitle() {
    return title;
  }

  public int getYear() {
    return year;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public String getDeclarantName() {
    return declarantName;
  }

  public Instant getSubmittedAt() {
    return submittedAt;
  }

  public SubmissionState getState() {
    return state;
  }

  public ReviewStep getStep() {
    return step;
  }

  public Instant getSince() {
    return since;
  }

  public String getReviewerName() {
    return reviewerName;
  }

  public String getComment() {
    return comment;
  }
}
