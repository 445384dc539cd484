package cn.jixiao.web.workflow;

import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.PerformanceTarget;

/** For what a region sets a chain of its own. */
public enum ChainSubject {
  EVERYTHING(null),
  TARGET(PerformanceTarget.KIND),
  TEXT(DepartmentText.KIND);

  private final String kind;

  ChainSubject(String kind) {
    this.kind = kind;
  }

  /** As the chains keep it; null for everything that has none of its own. */
  String kind() {
    return kind;
  }

  static ChainSubject of(String kind) {
    for (var subject : values()) {
      if (subject.kind != null && subject.kind.equals(kind)) {
        return subject;
      }
    }
    return EVERYTHING;
  }
}
