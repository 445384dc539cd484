package cn.jixiao.workflow;

import java.io.Serializable;

/**
 * Which papers of an inbox are shown. Every part may say nothing.
 *
 * @param unit part of a unit's code or name
 * @param step where a paper is, or was last
 * @param state asked where papers of several states are listed: of what is not open
 * @param overdue whether only what is late; asked of what is open
 * @param doubtful whether only what there is something to look into
 */
public record InboxFilter(
    Integer year,
    String unit,
    ReviewStep step,
    SubmissionState state,
    boolean overdue,
    boolean doubtful)
    implements Serializable {

  /** Everything. */
  public static final InboxFilter NONE = new InboxFilter(null, null, null, null, false, false);

  private static final int LONGEST_UNIT = 100;

  /** One thing by which is filtered. */
  public enum Part {
    YEAR,
    UNIT,
    STEP,
    STATE,
    OVERDUE,
    DOUBTFUL
  }

  public InboxFilter {
    unit = unit == null || unit.isBlank() ? null : unit.strip();
    if (unit != null && unit.length() > LONGEST_UNIT) {
      unit = unit.substring(0, LONGEST_UNIT);
    }
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  public boolean has(Part part) {
    return switch (part) {
      case YEAR -> year != null;
      case UNIT -> unit != null;
      case STEP -> step != null;
      case STATE -> state != null;
      case OVERDUE -> overdue;
      case DOUBTFUL -> doubtful;
    };
  }

  /** The same without a part. */
  public InboxFilter without(Part part) {
    return new InboxFilter(
        part == Part.YEAR ? null : year,
        part == Part.UNIT ? null : unit,
        part == Part.STEP ? null : step,
        part == Part.STATE ? null : state,
        overdue && part != Part.OVERDUE,
        doubtful && part != Part.DOUBTFUL);
  }

  /** What of it can be asked in a tab. */
  public InboxFilter in(InboxTab tab) {
    return without(tab.isOpen() ? Part.STATE : Part.OVERDUE);
  }
}
