package cn.jixiao.workflow;

import java.util.EnumSet;
import java.util.Set;

/** Where a journey stands. */
public enum SubmissionState {
  UNDER_REVIEW,
  /** Graded 良: its author corrects it and hands it back to the same step. */
  CORRECTING,
  APPROVED,
  RETURNED,
  /** Taken back by its author before the bureau acted. */
  WITHDRAWN,
  /** Graded 差: the project gets no budget. */
  STOPPED,
  /** Given up by its author. */
  CANCELLED;

  /** Whether the journey goes on. */
  boolean isRunning() {
    return running().contains(this);
  }

  /** The states in which it goes on. */
  static Set<SubmissionState> running() {
    return EnumSet.of(UNDER_REVIEW, CORRECTING);
  }

  /** The states in which the author has the subject. */
  static Set<SubmissionState> withAuthor() {
    return EnumSet.of(RETURNED, WITHDRAWN, CORRECTING);
  }

  /** Whether the subject is back with its author and may be given up. */
  boolean isBack() {
    return this == RETURNED || this == WITHDRAWN;
  }
}
