package cn.jixiao.projects;

import java.util.List;
import java.util.Objects;

/**
 * What a unit writes of its part one and what its reviewers read: part one itself or, once that is
 * approved, the adjustment beside it. Part one is what is in force; whoever asks for that asks for
 * no more than part one.
 */
public interface WrittenPartOne {

  /** Part one that it is, or is to change. */
  DepartmentTarget target();

  /** As it was written. */
  DepartmentDraft draft();

  List<SubTarget> getSubTargets();

  TargetState getState();

  /** Grows with every change. */
  int getVersion();

  /** The latest journey of its text with which it set off; null before the first. */
  Long getSubmissionId();

  /** Whether it is to take the place of what was approved. */
  default boolean isAdjustment() {
    return false;
  }

  /** Whether it travels with its text, or may: what ended does not. */
  default boolean isOpen() {
    return getState().isEditable() || getState() == TargetState.SUBMITTED;
  }

  /** Whether it set off with a journey, or another one since. */
  default boolean travelledOn(Long submissionId) {
    return submissionId != null && Objects.equals(getSubmissionId(), submissionId);
  }
}
