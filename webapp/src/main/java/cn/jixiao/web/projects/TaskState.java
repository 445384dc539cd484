package cn.jixiao.web.projects;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.PerformanceTarget;

/** Where one of a year's tasks stands, in the words of whoever has to do it. */
public enum TaskState {
  EMPTY("todo"),
  WRITING("todo"),
  /** Back with its unit, which is to change it. */
  RETURNED("back"),
  READY("wait"),
  SUBMITTED("calm"),
  /** Written, where nothing is submitted by itself. */
  WRITTEN("calm"),
  APPROVED("calm"),
  STOPPED("calm");

  private final String style;

  TaskState(String style) {
    this.style = style;
  }

  /**
   * @param asked what the unit's region asks for in the year
   */
  static TaskState of(PerformanceTarget target, FrameUse asked) {
    return switch (target.getState()) {
      case SUBMITTED -> SUBMITTED;
      case APPROVED -> APPROVED;
      case STOPPED -> STOPPED;
      case RETURNED -> RETURNED;
      case DRAFT -> ofDraft(target, asked);
    };
  }

  private static TaskState ofDraft(PerformanceTarget target, FrameUse asked) {
    if (target.isBlank()) {
      return EMPTY;
    }
    return target.isComplete(asked) && target.getCarried().isEmpty() ? READY : WRITING;
  }

  /**
   * @param overall null where nothing is written yet
   */
  static TaskState of(DepartmentTarget overall) {
    if (overall == null) {
      return EMPTY;
    }
    return switch (overall.getState()) {
      case SUBMITTED -> SUBMITTED;
      case APPROVED -> APPROVED;
      case STOPPED -> STOPPED;
      case RETURNED -> RETURNED;
      case DRAFT -> ofDraft(overall.draft());
    };
  }

  static TaskState ofDraft(DepartmentDraft overall) {
    if (overall.isEmpty()) {
      return EMPTY;
    }
    var whole =
        overall.goal() != null && !overall.subTargets().isEmpty() && !overall.measures().isEmpty();
    return whole ? WRITTEN : WRITING;
  }

  /** What is finished is plain, what is open has a colour. */
  public String style() {
    return style;
  }
}
