package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Held;
import cn.jixiao.organizations.Superiors.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of one journey: who is to review at which place, until when, and what came of it. All
 * steps are known when the journey begins, so that it keeps its chain whatever is changed
 * meanwhile.
 */
@Entity
@Table(name = "workflow_review")
public class Review {

  @Id private long id;
  @Version private int version;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  private int position;

  @Enumerated(EnumType.STRING)
  private ReviewStep step;

  @Column(name = "place_id")
  private long placeId;

  @Column(name = "place_path")
  private String placePath;

  private boolean graded;

  /** Whether each dimension gets a grade of its own. */
  private boolean dimensional;

  /** Working days from its turn on; 0 for no deadline. */
  private int days;

  @Enumerated(EnumType.STRING)
  private ReviewState state = ReviewState.WAITING;

  /** The accounts of who may not act here, between blanks: nobody reviews their own work. */
  private String barred;

  /** The smaller, the sooner it is to be read. */
  private int precedence;

  private Instant since;

  private LocalDate due;

  private String account;
  private String name;

  /** For whom they acted, where they stood in for somebody. */
  @Column(name = "stands_for")
  private String standsFor;

  @Column(name = "acted_at")
  private Instant actedAt;

  private String comment;

  @Enumerated(EnumType.STRING)
  private ReviewGrade grade;

  private DimensionGrades dimensions = DimensionGrades.NONE;

  protected Review() {}

  Review(long id, ChainStep step, Place place, Collection<String> barred, int precedence) {
    this.id = id;
    this.position = step.position();
    this.step = step.step();
    this.placeId = place.organizationId();
    this.placePath = place.path();
    this.graded = step.graded();
    this.dimensional = step.dimensional();
    this.days = step.days();
    this.barred = " " + String.join(" ", barred) + " ";
    this.precedence = precedence;
  }

  void partOf(Submission whole) {
    submission = whole;
  }

  void open(Instant now, LocalDate dueOn) {
    await();
    state = ReviewState.OPEN;
    since = now;
    due = dueOn;
  }

  /** Its turn is still to come, or to come again: nobody has acted. */
  void await() {
    state = ReviewState.WAITING;
    since = null;
    due = null;
    account = null;
    name = null;
    standsFor = null;
    actedAt = null;
    comment = null;
    grade = null;
    dimensions = DimensionGrades.NONE;
  }

  void end(ReviewState ending, Reviewer reviewer, Opinion opinion) {
    state = ending;
    account = reviewer.account();
    name = reviewer.name();
    standsFor = reviewer.standsFor();
    actedAt = reviewer.at();
    comment = opinion.comment();
    grade = opinion.grade();
    dimensions = opinion.dimensions();
  }

  /** The author has corrected what was agreed; the words and the grade stay. */
  void corrected(Instant now, LocalDate dueOn) {
    state = ReviewState.OPEN;
    since = now;
    due = dueOn;
  }

  void reorder(int newPrecedence) {
    precedence = newPrecedence;
  }

  void drop() {
    if (state != ReviewState.AGREED && state != ReviewState.REFUSED) {
      state = ReviewState.DROPPED;
    }
  }

  void bar(String another) {
    barred = barred + another + " ";
  }

  void unbar(String another) {
    barred = barred.replace(" " + another + " ", " ");
  }

  /** Whether this person may not act here, whatever their roles. */
  public boolean isBarred(String other) {
    return barred.contains(" " + other + " ");
  }

  /** Whether this is where the person works, whether or not they may act. */
  boolean isAtPlaceOf(CurrentUser user) {
    return user.holdsAt(step.role(), placePath);
  }

  boolean isOpenTo(CurrentUser user) {
    return state == ReviewState.OPEN && reviewerRole(user).isPresent();
  }

  /** Whether it is this person's turn for the same one as at the last step: themselves, or not. */
  boolean isOpenToTheSame(CurrentUser user) {
    return reviewerRole(user)
        .filter(held -> Objects.equals(held.absentAccount(), user.standsForAccount()))
        .isPresent();
  }

  private Optional<Held> reviewerRole(CurrentUser user) {
    return user.unbarredAt(step.role(), placePath, this::isBarred);
  }

  void requireTurnOf(CurrentUser user) {
    user.requireAt(step.role(), placePath, this::isBarred);
  }

  /** Whether it was graded 良 and has been corrected since. */
  boolean wasCorrected() {
    return state == ReviewState.OPEN && grade == ReviewGrade.GOOD;
  }

  boolean is(ReviewState other) {
    return state == other;
  }

  public long getId() {
    return id;
  }

  public int getPosition() {
    return position;
  }

  public ReviewStep getStep() {
    return step;
  }

  public long getPlaceId() {
    return placeId;
  }

  String getPlacePath() {
    return placePath;
  }

  public boolean isGraded() {
    return graded;
  }

  public boolean isDimensional() {
    return dimensional;
  }

  int getPrecedence() {
    return precedence;
  }

  int getDays() {
    return days;
  }

  public ReviewState getState() {
    return state;
  }

  /** When its turn came; null before. */
  public Instant getSince() {
    return since;
  }

  /** The last day for it; null where there is none. */
  public LocalDate getDue() {
    return due;
  }

  public String getAccount() {
    return account;
  }

  public String getName() {
    return name;
  }

  /** The name of the absent person for whom they acted; null where they acted for themselves. */
  public String getStandsFor() {
    return standsFor;
  }

  public Instant getActedAt() {
    return actedAt;
  }

  public String getComment() {
    return comment;
  }

  public ReviewGrade getGrade() {
    return grade;
  }

  /** What each dimension was graded; none where they are not asked. */
  public DimensionGrades getDimensions() {
    return dimensions;
  }
}
