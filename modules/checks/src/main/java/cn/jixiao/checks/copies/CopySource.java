package cn.jixiao.checks.copies;

import cn.jixiao.projects.TargetState;
import java.time.Instant;

/**
 * A submitted target that another one may have been copied from.
 *
 * @param setOffAt when it set off for the first time, however often it came back; null where it has
 *     not
 */
public record CopySource(
    long targetId,
    int year,
    String projectCode,
    String projectName,
    TargetState state,
    Instant setOffAt,
    String unitCode,
    String unitName,
    String unitPath) {

  boolean isApproved() {
    return state == TargetState.APPROVED;
  }
}
