package cn.jixiao.projects;

import cn.jixiao.workflow.Precedents;
import cn.jixiao.workflow.Submittable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
    return targets
        .findApproved(target.getProject(), target.organizationId(), target.year() - 1)
        .filter(before -> Repetition.of(before.draft(), target.draft()))
        .isPresent();
  }
}
