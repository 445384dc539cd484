package cn.jixiao.projects;

import java.util.List;

/**
 * One page of the units a person oversees, and what all its pages hold together.
 *
 * @param total how many units
 * @param begun how many of them have begun
 */
public record ProgressPage(List<ProgressRow> rows, long total, long begun, Progress sum) {

  public long notBegun() {
    return total - begun;
  }
}
