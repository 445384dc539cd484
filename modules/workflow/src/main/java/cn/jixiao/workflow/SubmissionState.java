package cn.jixiao.workflow;

/** How far a journey is. */
public enum SubmissionState {
  UNDER_REVIEW,
  RETURNED,
  APPROVED
}
