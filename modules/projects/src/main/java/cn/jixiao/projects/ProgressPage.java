package cn.jixiao.projects;

import java.util.List;

/**
 * One page of the units a person oversees, and what all its pages hold together.
 *
 * @param total how many units
 * @param begun how many of them have begun
 * @param late how many of them are not in time
 * @param soon of how many of them the last day comes soon
 */
public record ProgressPage(
    List<ProgressRow> rows, long total, long begun, long late, long soon, Progress sum) {

  public long notBegun() {
    return total - begun;
  }
}
