package cn.jixiao.projects;

import java.util.List;

/**
 * A department's overall target (部门整体绩效目标) as written: part one of the published text.
 *
 * @param goal the overall goal (总体绩效目标), paragraphs separated by line feeds; null where not stated
 * @param measures the safeguard measures (工作保障措施), a paragraph each
 */
public record DepartmentDraft(String goal, List<SubTargetDraft> subTargets, List<String> measures) {

  public DepartmentDraft {
    subTargets = List.copyOf(subTargets);
    measures = List.copyOf(measures);
  }

  /** Whether nothing at all is stated. */
  public boolean isEmpty() {
    return goal == null && subTargets.isEmpty() && measures.isEmpty();
  }
}
