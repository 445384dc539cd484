package cn.jixiao.web.common;

import cn.jixiao.projects.ControlFigure;
import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.Subject;

/** Where a subject can be looked at by whoever may see it. */
public final class SubjectPages {

  private SubjectPages() {}

  /** The page of the subject; null where there is none. */
  public static Address of(Subject subject) {
    return switch (subject.kind()) {
      case PerformanceTarget.KIND ->
          Address.of("/projects/target.xhtml").with("target", subject.id());
      case DepartmentText.KIND -> Address.of("/projects/text.xhtml").with("text", subject.id());
      case ControlFigure.KIND ->
          Address.of("/projects/unit-figures.xhtml").with("of", subject.id());
      default -> null;
    };
  }
}
