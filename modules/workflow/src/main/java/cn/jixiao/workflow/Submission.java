package cn.jixiao.workflow;

import static cn.jixiao.workflow.SubmissionState.CANCELLED;
import static cn.jixiao.workflow.SubmissionState.CORRECTING;
import static cn.jixiao.workflow.SubmissionState.RETURNED;
import static cn.jixiao.workflow.SubmissionState.STOPPED;
import static cn.jixiao.workflow.SubmissionState.UNDER_REVIEW;
import static cn.jixiao.workflow.SubmissionState.WITHDRAWN;
import static cn.jixiao.workflow.WorkflowRule.BUREAU_ACTED;
import static cn.jixiao.workflow.WorkflowRule.GRADE_AGREES;
import static cn.jixiao.workflow.WorkflowRule.GRADE_NOT_ASKED;
import static cn.jixiao.workflow.WorkflowRule.GRADE_REFUSES;
import static cn.jixiao.workflow.WorkflowRule.GRADE_REQUIRED;
import static cn.jixiao.workflow.WorkflowRule.NOT_BACK;
import static cn.jixiao.workflow.WorkflowRule.NOT_UNDER_REVIEW;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One journey of one {@link Submittable} up the tree of organizations.
 *
 * <p>It goes through the steps of its chain, one after another or side by side, and ends approved
 * after the last one, returned, stopped, taken back or given up. A subject that came back is
 * submitted anew, as the next round.
 */
@Entity
@Table(name = "workflow_submission")
@NamedQuery(
    name = "Submission.rounds",
    query =
        "select s from Submission s where s.subject.kind = :kind and s.subject.id = :subject"
            + " order by s.round desc")
@NamedQuery(
    name = "Submission.toActOn",
    // what lockMode says, but said once: EclipseLink would make the statement anew for every act
    hints = @QueryHint(name = "eclipselink.pessimistic-lock", value = "Lock"),
    query =
        "select s from Submission s left join fetch s.reviews r where s.id = :id"
            + " order by r.position, r.id")
@NamedQuery(
    name = "Submission.moved",
    query =
        "select new cn.jixiao.workflow.Moved(s.id, s.version, s.subject.kind, s.subject.id,"
            + " s.movedBy) from Submission s where s.movedBy is not null order by s.id")
@NamedNativeQuery(
    name = "Submission.takeUp",
    query =
        "update workflow_submission set moved_by = null"
            + " where id = ? and version = ? and moved_by is not null")
@NamedQuery(
    name = "Submission.back",
    query =
        "select s from Submission s where s.superseded = false and s.state in :back"
            + " and s.since >= :after and s.since < :before order by s.since, s.id")
public class Submission {

  @Id private long id;
  @Version private int version;
  @Embedded private Subject subject;
  private int round;
  private String title;

  /** {@code budget_year} in the database, where {@code year} is a word of SQL. */
  @Column(name = "budget_year")
  private int year;

  private BigDecimal amount;

  /** Whether it is to take the place of what an earlier journey approved. */
  private boolean adjustment;

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

  /** Where it is, or was last. */
  @Enumerated(EnumType.STRING)
  private ReviewStep step;

  /** When the present step, or the end, was reached. */
  private Instant since;

  /** Who acted last, and with which words. */
  @Column(name = "reviewer_name")
  private String reviewerName;

  private String comment;

  /** Who moved it, as long as those whom that concerns were not told; written with the act. */
  @Column(name = "moved_by")
  private String movedBy;

  /** In how much of it there is something to look into. */
  private int doubts;

  /** Whether it asks for just what was approved for the year before, and never came back. */
  private boolean unchanged;

  /** Whether the subject has been submitted again since. */
  private boolean superseded;

  /** Whether somebody has said something of single fields: only then points are looked for. */
  private boolean pointed;

  /** Whether somebody follows it: only then it is looked up whether one does. */
  private boolean followed;

  /** Whether two steps that follow each other must be taken by two people. */
  private boolean separate;

  @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
  @OrderBy("position, id")
  private List<Review> reviews = new ArrayList<>();

  protected Submission() {}

  Submission(
      long id,
      int round,
      Submittable submittable,
      Passage passage,
      boolean separate,
      List<Review> reviews,
      Reviewer declarant) {
    this.id = id;
    this.round = round;
    this.subject = submittable.subject();
    this.year = submittable.year();
    this.adjustment = submittable.isAdjustment();
    describe(submittable, passage);
    this.organizationId = submittable.organizationId();
    this.declarantAccount = declarant.account();
    this.declarantName = declarant.name();
    this.submittedAt = declarant.at();
    this.movedBy = declarant.account();
    this.separate = separate;
    this.reviews.addAll(reviews);
    reviews.forEach(review -> review.partOf(this));
  }

  /** What an inbox shows of the subject as it is now. */
  private void describe(Submittable submittable, Passage passage) {
    title = submittable.title();
    amount = submittable.amount();
    doubts = passage.doubts();
    unchanged = passage.unchanged();
  }

  /** Opens the first steps of the chain. */
  void begin(Deadlines deadlines) {
    goOn(submittedAt, deadlines);
  }

  /** Agrees at a step. Graded 良, it goes to its author first, who corrects what was said. */
  void agree(Review review, Reviewer reviewer, Opinion opinion, Deadlines deadlines) {
    requireUnderReview();
    requireGrade(review, opinion, true);
    if (opinion.grade() == ReviewGrade.GOOD && !review.wasCorrected()) {
      step = review.getStep();
      review.end(ReviewState.CORRECTING, reviewer, opinion.requireReason());
      became(CORRECTING, reviewer, opinion);
      return;
    }
    review.end(ReviewState.AGREED, reviewer, opinion);
    told(reviewer, opinion);
    if (separate) {
      course().barFromAdjacent(reviewer.account());
    }
    goOn(reviewer.at(), deadlines);
  }

  private void goOn(Instant now, Deadlines deadlines) {
    since = now;
    if (course().advance(now, deadlines)) {
      step = course().firstOpen().orElseThrow().getStep();
    } else {
      state = SubmissionState.APPROVED;
    }
  }

  /** Ends the journey: back to the author with the reason or, graded 差, for good. */
  void refuse(Review review, Reviewer reviewer, Opinion opinion) {
    requireUnderReview();
    requireGrade(review, opinion, false);
    step = review.getStep();
    review.end(ReviewState.REFUSED, reviewer, opinion);
    end(opinion.grade() == ReviewGrade.POOR ? STOPPED : RETURNED, reviewer, opinion);
  }

  private static void requireGrade(Review review, Opinion opinion, boolean agreeing) {
    if (!review.isGraded() && opinion.grade() != null) {
      throw RuleViolation.at("grade", GRADE_NOT_ASKED);
    }
    if (review.isGraded() && opinion.grade() == null) {
      throw RuleViolation.at("grade", GRADE_REQUIRED);
    }
    if (review.isGraded() && opinion.grade().agrees() != agreeing) {
      throw RuleViolation.at("grade", agreeing ? GRADE_REFUSES : GRADE_AGREES, opinion.grade());
    }
    opinion.dimensions().require(review.isDimensional());
  }

  /**
   * The author hands back what was graded 良, as it is now: it returns to that step, not to the
   * beginning, and none of those who wrote it reviews it from here on.
   */
  void corrected(
      Submittable submittable, Passage passage, Risk risk, Reviewer author, Deadlines deadlines) {
    describe(submittable, passage);
    state = UNDER_REVIEW;
    since = author.at();
    movedBy = author.account();
    course()
        .in(ReviewState.CORRECTING)
        .toList()
        .forEach(review -> review.corrected(since, deadlines.after(since, review.getDays())));
    course().bar(submittable.writers());
    course().bar(Set.of(author.account()));
    course().reorder(risk.precedence());
    step = course().firstOpen().orElseThrow().getStep();
  }

  /** The author takes it back, as long as no bureau has acted. */
  void withdraw(Reviewer author, Opinion reason) {
    requireRunning();
    if (course().hasReachedBureau()) {
      throw new RuleViolation(BUREAU_ACTED, title);
    }
    end(WITHDRAWN, author, reason);
  }

  /** A reviewer takes an approval back, as long as the next one has not acted. */
  void recall(Review review, Reviewer reviewer, Opinion reason, Deadlines deadlines) {
    course().recall(review, reviewer.account(), reviewer.at(), deadlines);
    step = course().firstOpen().orElseThrow().getStep();
    became(UNDER_REVIEW, reviewer, reason);
  }

  /** The author gives up what came back. */
  void cancel(Reviewer author, Opinion reason) {
    if (!isBack()) {
      throw new RuleViolation(NOT_BACK, title);
    }
    became(CANCELLED, author, reason);
  }

  void point() {
    pointed = true;
  }

  boolean isPointed() {
    return pointed;
  }

  void follow() {
    followed = true;
  }

  boolean isFollowed() {
    return followed;
  }

  /** Takes the place of the round before it, with the points and the followers of the paper. */
  void supersede(Submission earlier) {
    earlier.superseded = true;
    pointed = earlier.pointed;
    followed = earlier.followed;
  }

  /** Its subject goes on as a part of another one. */
  void giveWay() {
    superseded = true;
  }

  private void end(SubmissionState ending, Reviewer by, Opinion opinion) {
    course().drop();
    became(ending, by, opinion);
  }

  private void became(SubmissionState next, Reviewer by, Opinion opinion) {
    state = next;
    since = by.at();
    told(by, opinion);
  }

  private void told(Reviewer by, Opinion opinion) {
    movedBy = by.account();
    reviewerName = by.name();
    comment = opinion.comment();
  }

  void requireUnderReview() {
    if (state != UNDER_REVIEW) {
      throw new RuleViolation(NOT_UNDER_REVIEW, title);
    }
  }

  private void requireRunning() {
    if (!state.isRunning()) {
      throw new RuleViolation(NOT_UNDER_REVIEW, title);
    }
  }

  Optional<Review> openTo(CurrentUser user) {
    return state == UNDER_REVIEW ? course().openTo(user) : Optional.empty();
  }

  /** Whether the subject is back with its author, who has not submitted it again. */
  boolean isBack() {
    return state.isBack() && !superseded;
  }

  /** Whether its author may change the subject. */
  public boolean isWithAuthor() {
    return isBack() || state == CORRECTING;
  }

  /** Whether it neither is on its way nor waits for its author to submit it again. */
  public boolean hasEnded() {
    return !state.isRunning() && !isBack();
  }

  boolean isWithdrawable() {
    return state.isRunning() && !course().hasReachedBureau();
  }

  /** The step at which this person takes back what they agreed to. */
  Optional<Review> recallableBy(CurrentUser user) {
    return state == UNDER_REVIEW
        ? course().recallable(user.account()).filter(review -> review.isAtPlaceOf(user))
        : Optional.empty();
  }

  Course course() {
    return new Course(reviews);
  }

  boolean isBy(String account) {
    return declarantAccount.equals(account);
  }

  int getDoubts() {
    return doubts;
  }

  /** Whether it asks for just what was approved for the year before, and never came back. */
  public boolean isUnchanged() {
    return unchanged;
  }

  /** The steps of its chain, in their order. */
  public List<Review> getReviews() {
    return List.copyOf(reviews);
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

  public boolean isAdjustment() {
    return adjustment;
  }

  public long getOrganizationId() {
    return organizationId;
  }

  public String getDeclarantAccount() {
    return declarantAccount;
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
