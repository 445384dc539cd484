package cn.jixiao.projects;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.workflow.Submittable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a unit writes of a target and what its reviewers read: the target itself or, once that is
 * approved, the adjustment beside it. The target is what is in force; whoever asks for that asks
 * for no more than the target.
 */
public interface WrittenTarget extends Submittable, TargetText {

  /** The target that it is, or is to change. */
  PerformanceTarget target();

  TargetState getState();

  /** Grows with every change; who saves must name the one they read. */
  int getVersion();

  /** The journey it is on or came back from; null before the first. */
  Long getSubmissionId();

  /** Who wrote it last. */
  String getChangedBy();

  Instant getChangedAt();

  /**
   * The fields whose text was taken over from another target and that nobody has touched since, by
   * their JSON names.
   */
  Set<String> getCarried();

  /** The control figure that it has yet to be; nothing where none asks for anything. */
  Optional<ControlFigure> figureToFollow();

  /** Whether it travels, or travelled last, with that whole text. */
  boolean isPartOf(DepartmentText text);

  /** Whether it travels when that whole text does: what goes alone already does not. */
  default boolean travelsWith(DepartmentText text) {
    return getState().isEditable() || getState() == TargetState.SUBMITTED && isPartOf(text);
  }

  /** Whether there would be nothing to review in it. */
  default boolean changesNothing() {
    return false;
  }

  /** Throws a rule violation that names everything that the unit's region asks for besides. */
  void requireComplete(FrameUse asked);
}
