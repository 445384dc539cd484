package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Held;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Scope;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place at which a person reviews, as a condition on reviews. Heads review for all below them;
 * divisions for their bureau and, where one is in charge, for themselves. Each place of a bureau is
 * one stretch of the index that keeps reviews in their order.
 *
 * @param path the place; null for heads
 * @param below where heads reach; null for divisions
 */
record Desk(List<ReviewStep> steps, String path, Scope below) {

  /** All desks of a person; none for who reviews nothing. */
  static List<Desk> of(CurrentUser user) {
    var desks = new ArrayList<Desk>();
    if (user.holds(Role.UNIT_HEAD)) {
      desks.add(new Desk(stepsOf(Role.UNIT_HEAD), null, user.scope(Role.UNIT_HEAD)));
    }
    user.roles().stream().flatMap(Desk::ofDivision).distinct().forEach(desks::add);
    return desks;
  }

  private static Stream<Desk> ofDivision(Held held) {
    var steps = stepsOf(held.role());
    if (steps.isEmpty() || !steps.get(0).isBureau()) {
      return Stream.of();
    }
    var division = held.path();
    var bureau = division.substring(0, division.lastIndexOf('/', division.length() - 2) + 1);
    return held.role() == Role.LINE_REVIEWER
        ? Stream.of(new Desk(steps, division, null), new Desk(steps, bureau, null))
        : Stream.of(new Desk(steps, bureau, null));
  }

  private static List<ReviewStep> stepsOf(Role role) {
    return Stream.of(ReviewStep.values()).filter(step -> step.role() == role).toList();
  }

  /**
   * @param name a name for the parameters, unique in the query; give it to {@link #bind} too
   */
  String condition(String name) {
    var place = below == null ? "r.placePath = :" + name : below.condition("r.placePath", name);
    return "(r.step in :" + name + "Steps and " + place + ")";
  }

  <Q extends Query> Q bind(Q query, String name) {
    query.setParameter(name + "Steps", steps);
    if (below == null) {
      query.setParameter(name, path);
    } else {
      below.bind(query, name);
    }
    return query;
  }
}
