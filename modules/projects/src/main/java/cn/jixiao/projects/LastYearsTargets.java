package cn.jixiao.projects;

import cn.jixiao.workflow.Precedents;
import cn.jixiao.workflow.Submittable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What was approved for the year before, which a unit often asks for again. A whole text repeats
 * nothing: its part one says something of its own.
 */
@ApplicationScoped
class LastYearsTargets implements Precedents {

  @Inject TargetRepository targets;

  @Override
  public boolean isRepeatedBy(Submittable submittable) {
    return submittable instanceof PerformanceTarget target && isRepeatedBy(target);
  }

  private boolean isRepeatedBy(PerformanceTarget target) {
    return targets.findTargets(List.of(target.getProject()), target.year() - 1).stream()
        .filter(before -> before.organizationId() == target.organizationId())
        .filter(before -> before.getState() == TargetState.APPROVED)
        .anyMatch(before -> plain(before).equals(plain(target)));
  }

  private static TargetDraft plain(PerformanceTarget target) {
    return PlainDraft.of(target.draft(), target.year());
  }
}
