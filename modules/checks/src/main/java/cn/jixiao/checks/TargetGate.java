package cn.jixiao.checks;

import cn.jixiao.checks.copies.Copies;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.SubmissionGate;
import cn.jixiao.workflow.Submittable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * No target sets off with a finding that blocks. What else is found is kept with it for the
 * reviewers: warnings stop nobody, they are answered or seen unanswered.
 */
@ApplicationScoped
class TargetGate implements SubmissionGate {

  @Inject Catalogue catalogue;
  @Inject SettingRepository settings;
  @Inject FindingRepository findings;
  @Inject Copies copies;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public int requirePassage(Submittable submittable) {
    if (!(submittable instanceof PerformanceTarget target)) {
      return 0;
    }
    var found = found(target);
    RuleViolation.throwIfAny(
        found.stream()
            .filter(finding -> finding.severity() == Severity.BLOCK)
            .map(Blocked::breach)
            .toList());
    findings.replace(target, found);
    return (int) found.stream().filter(it -> it.severity() == Severity.WARN).count();
  }

  private List<Finding> found(PerformanceTarget target) {
    var region = settings.of(target.organizationId(), target.year());
    var paper =
        DepartmentPaper.alone(
            region, target.year(), target.draft(), copies.whenSubmitted(target, region.origin()));
    return catalogue.judge(paper.targets().get(0), region.settings()).stream()
        .filter(finding -> finding.project() == 1)
        .toList();
  }
}
