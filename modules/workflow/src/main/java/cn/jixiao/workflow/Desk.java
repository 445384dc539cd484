package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Held;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place at which a person reviews, as a condition on reviews. The roles of units reach down;
 * those of a bureau are held in a division, which acts for itself and, where none is in charge, for
 * the bureau: two places, each of which is one stretch of the index that keeps reviews in their
 * order.
 */
record Desk(List<ReviewStep> steps, String path, boolean reachesDown) {

  static List<Desk> of(CurrentUser user) {
    return user.roles().stream().flatMap(Desk::of).distinct().toList();
  }

  private static Stream<Desk> of(Held held) {
    var steps = Stream.of(ReviewStep.values()).filter(s -> s.role() == held.role()).toList();
    if (steps.isEmpty()) {
      return Stream.of();
    }
    if (!steps.get(0).isBureau()) {
      return Stream.of(new Desk(steps, held.path(), true));
    }
    var bureau =
        held.path().substring(0, held.path().lastIndexOf('/', held.path().length() - 2) + 1);
    return Stream.of(new Desk(steps, held.path(), false), new Desk(steps, bureau, false));
  }

  String condition() {
    return " and r.step in :steps and r.placePath " + (reachesDown ? "like" : "=") + " :place";
  }

  <Q extends Query> Q bind(Q query) {
    query.setParameter("steps", steps);
    query.setParameter("place", reachesDown ? path + "%" : path);
    return query;
  }

  /** What all the desks have between them, each of them asked for the whole. */
  static <T> List<T> together(List<Desk> desks, Function<Desk, List<T>> asked) {
    var found = new ArrayList<T>();
    desks.forEach(desk -> found.addAll(asked.apply(desk)));
    return found;
  }
}
