package cn.jixiao.workflow;

import cn.jixiao.shared.Like;
import jakarta.persistence.Query;
import java.time.LocalDate;

/**
 * A filter as a condition on submissions {@code s} of units {@code o}, and where it asks what is
 * late on open reviews {@code r}.
 *
 * @param today what was due before is late
 */
record Narrowing(InboxFilter filter, LocalDate today) {

  /** Narrows nothing. */
  static final Narrowing NONE = new Narrowing(InboxFilter.NONE, null);

  boolean isEmpty() {
    return filter.isEmpty();
  }

  /**
   * @param step the path of the step by which is filtered
   */
  String condition(String step) {
    return (filter.year() == null ? "" : " and s.year = :ofYear")
        + (filter.unit() == null
            ? ""
            : " and (o.code like :ofUnit escape '!' or o.name like :ofUnit escape '!')")
        + (filter.step() == null ? "" : " and " + step + " = :atStep")
        + (filter.state() == null ? "" : " and s.state = :inState")
        + (filter.overdue() ? " and r.due < :today" : "")
        + (filter.doubtful() ? " and s.doubts > 0" : "");
  }

  <Q extends Query> Q bind(Q query) {
    bind(query, "ofYear", filter.year());
    bind(query, "ofUnit", filter.unit() == null ? null : Like.containing(filter.unit()));
    bind(query, "atStep", filter.step());
    bind(query, "inState", filter.state());
    bind(query, "today", filter.overdue() ? today : null);
    return query;
  }

  private static void bind(Query query, String name, Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }
}
