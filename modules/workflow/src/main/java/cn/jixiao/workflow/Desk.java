package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Held;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Scope;
import cn.jixiao.shared.Like;
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
 * @param absent the account of whom the person stands in for there; null for their own desk
 */
record Desk(List<ReviewStep> steps, String path, Scope below, String absent) {

  /** All desks of a person; none for who reviews nothing. */
  static List<Desk> of(CurrentUser user) {
    var desks = new ArrayList<Desk>();
    user.roles().stream()
        .filter(held -> held.role() == Role.UNIT_HEAD)
        .map(Held::absentAccount)
        .distinct()
        .map(absent -> ofHead(user.scopeFor(absent, Role.UNIT_HEAD), absent))
        .forEach(desks::add);
    user.roles().stream().flatMap(Desk::ofDivision).distinct().forEach(desks::add);
    return desks.stream().filter(desk -> desks.stream().noneMatch(desk::isOwnOf)).toList();
  }

  private static Desk ofHead(Scope below, String absent) {
    return new Desk(stepsOf(Role.UNIT_HEAD), null, below, absent);
  }

  private static Stream<Desk> ofDivision(Held held) {
    var steps = stepsOf(held.role());
    if (steps.isEmpty() || !steps.get(0).isBureau()) {
      return Stream.of();
    }
    var division = held.path();
    var bureau = division.substring(0, division.lastIndexOf('/', division.length() - 2) + 1);
    var absent = held.absentAccount();
    return held.role() == Role.LINE_REVIEWER
        ? Stream.of(new Desk(steps, division, null, absent), new Desk(steps, bureau, null, absent))
        : Stream.of(new Desk(steps, bureau, null, absent));
  }

  /** Whether the other one is the same place of the bureau as the person's own. */
  private boolean isOwnOf(Desk other) {
    return absent != null
        && other.absent == null
        && path != null
        && path.equals(other.path)
        && steps.equals(other.steps);
  }

  private static List<ReviewStep> stepsOf(Role role) {
    return Stream.of(ReviewStep.values()).filter(step -> step.role() == role).toList();
  }

  /**
   * @param name a name for the parameters, unique in the query; give it to {@link #bind} too
   */
  String condition(String name) {
    var place = below == null ? "r.placePath = :" + name : below.condition("r.placePath", name);
    var barred = absent == null ? "" : " and r.barred not like :" + name + "For escape '!'";
    return "(r.step in :" + name + "Steps and " + place + barred + ")";
  }

  <Q extends Query> Q bind(Q query, String name) {
    query.setParameter(name + "Steps", steps);
    if (absent != null) {
      query.setParameter(name + "For", Like.containing(" " + absent + " "));
    }
    if (below == null) {
      query.setParameter(name, path);
    } else {
      below.bind(query, name);
    }
    return query;
  }
}
