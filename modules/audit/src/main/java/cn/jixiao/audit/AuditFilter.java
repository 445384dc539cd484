package cn.jixiao.audit;

import cn.jixiao.shared.Subject;
import java.time.Instant;

/**
 * Which entries an auditor looks at. Every part but paging may be null: all.
 *
 * @param actor account of who acted
 * @param act the kind of event, the rule that refused, or {@link #REFUSED}
 * @param from from this moment on
 * @param to before this moment
 * @param first index of the first row, from 0
 */
public record AuditFilter(
    Subject subject, String actor, String act, Instant from, Instant to, int first, int size) {

  /** Instead of an act: whatever was refused. */
  public static final String REFUSED = "refused";
}
