package cn.jixiao.checks.copies;

import cn.jixiao.projects.TargetState;

/** A submitted target that another one may have been copied from. */
public record CopySource(
    long targetId,
    int year,
    String projectCode,
    String projectName,
    TargetState state,
    Long submissionId,
    String unitCode,
    String unitName,
    String unitPath) {

  boolean isApproved() {
    return state == TargetState.APPROVED;
  }
}
