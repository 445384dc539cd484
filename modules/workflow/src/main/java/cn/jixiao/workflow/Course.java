package cn.jixiao.workflow;

import static cn.jixiao.workflow.ReviewState.AGREED;
import static cn.jixiao.workflow.ReviewState.OPEN;
import static cn.jixiao.workflow.ReviewState.WAITING;

import cn.jixiao.organizations.CurrentUser;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The steps of one journey and how they follow each other. */
final class Course {

  private final List<Review> reviews;

  Course(List<Review> reviews) {
    this.reviews = reviews;
  }

  /** Opens the steps whose turn it is when all before them are done; false where none is left. */
  boolean advance(Instant now, Deadlines deadlines) {
    if (in(OPEN).findAny().isPresent()) {
      return true;
    }
    var next = nextPosition();
    in(WAITING)
        .filter(review -> review.getPosition() == next.orElseThrow())
        .forEach(review -> review.open(now, deadlines.after(now, review.getDays())));
    return next.isPresent();
  }

  /** Who acted takes none of the steps beside this one and none of those that come next. */
  void barFromAdjacent(String account) {
    var next = nextPosition();
    Stream.concat(in(OPEN), in(WAITING).filter(review -> review.getPosition() == next.getAsInt()))
        .forEach(review -> review.bar(account));
  }

  private OptionalInt nextPosition() {
    return in(WAITING).mapToInt(Review::getPosition).min();
  }

  Optional<Review> firstOpen() {
    return in(OPEN).min(Comparator.comparing(Review::getPosition));
  }

  /** The step at which it is this person's turn. */
  Optional<Review> openTo(CurrentUser user) {
    return in(OPEN).filter(review -> review.isOpenTo(user)).findFirst();
  }

  /** Whether a step of this person's is done, by them or by somebody else who works there. */
  boolean hasPassed(CurrentUser user) {
    return in(AGREED).anyMatch(review -> review.isAtPlaceOf(user));
  }

  /** Whether it would be this person's turn, were it not their own work. */
  boolean isBarredTo(CurrentUser user) {
    return in(OPEN).anyMatch(review -> review.isAtPlaceOf(user) && !review.isOpenTo(user));
  }

  /** Whether the account has agreed at some step. */
  boolean hasActed(String account) {
    return in(AGREED).anyMatch(review -> account.equals(review.getAccount()));
  }

  /** Whether a bureau has said anything yet. */
  boolean hasReachedBureau() {
    return reviews.stream()
        .filter(review -> review.getStep().isBureau())
        .anyMatch(review -> review.is(AGREED) || review.getAccount() != null);
  }

  /** None of them reviews it from here on, nor takes up again what they agreed to before. */
  void bar(Collection<String> writers) {
    reviews.forEach(
        review -> writers.stream().filter(w -> !review.isBarred(w)).forEach(review::bar));
  }

  /** How soon it is to be read from now on. */
  void reorder(int precedence) {
    Stream.concat(in(OPEN), in(WAITING)).forEach(review -> review.reorder(precedence));
  }

  /** Takes back what the account agreed to there, and at the steps behind it. */
  void recall(Review first, String account, Instant now, Deadlines deadlines) {
    behind(first.getPosition()).forEach(Review::await);
    reviews.forEach(review -> review.unbar(account)); // who may review has not written it
    in(AGREED)
        .filter(review -> account.equals(review.getAccount()))
        .filter(review -> review.getPosition() == first.getPosition())
        .toList()
        .forEach(review -> review.open(now, deadlines.after(now, review.getDays())));
  }

  /** The first of the steps at the end of the course that this account alone has agreed to. */
  Optional<Review> recallable(String account) {
    return in(AGREED)
        .filter(review -> account.equals(review.getAccount()))
        .filter(review -> !review.isBarred(account))
        .filter(
            review -> behind(review.getPosition()).stream().noneMatch(r -> isOthers(r, account)))
        .min(Comparator.comparing(Review::getPosition));
  }

  private List<Review> behind(int position) {
    return reviews.stream().filter(review -> review.getPosition() > position).toList();
  }

  private static boolean isOthers(Review review, String account) {
    return review.getAccount() != null && !account.equals(review.getAccount());
  }

  /** Nobody is to act any more. */
  void drop() {
    reviews.forEach(Review::drop);
  }

  Stream<Review> in(ReviewState state) {
    return reviews.stream().filter(review -> review.is(state));
  }
}
