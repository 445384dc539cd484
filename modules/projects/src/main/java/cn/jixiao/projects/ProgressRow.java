package cn.jixiao.projects;

import java.util.List;

/**
 * How far a unit is with its targets of a year.
 *
 * @param insight whether the person sees what the unit has never submitted
 * @param holders who holds what is on its way or came back, whoever holds it longest first
 */
public record ProgressRow(
    long unitId,
    String code,
    String name,
    boolean insight,
    Progress progress,
    List<Holder> holders) {

  public ProgressState state() {
    return progress.state();
  }

  /** Who holds a target longest; null where all is with its end or not submitted yet. */
  public Holder holder() {
    return holders.isEmpty() ? null : holders.get(0);
  }
}
