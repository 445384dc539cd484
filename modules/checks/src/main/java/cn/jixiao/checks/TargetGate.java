package cn.jixiao.checks;

import cn.jixiao.checks.copies.Copies;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.WrittenTarget;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.SubjectApproved;
import cn.jixiao.workflow.SubmissionGate;
import cn.jixiao.workflow.Submittable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * No target sets off with a finding that blocks. What else is found is kept with it for the
 * reviewers: warnings stop nobody, they are answered or seen unanswered. What is kept is of the
 * text in force: an adjustment's comes with its approval.
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
    if (!(submittable instanceof WrittenTarget written)) {
      return 0;
    }
    var found = found(written);
    RuleViolation.throwIfAny(
        found.stream()
            .filter(finding -> finding.severity() == Severity.BLOCK)
            .map(Blocked::breach)
            .toList());
    if (!written.isAdjustment()) {
      findings.replace(written.target(), found);
    }
    return (int) found.stream().filter(it -> it.severity() == Severity.WARN).count();
  }

  /** Comes behind the target's own module, which has adopted the adjustment. */
  @Transactional(Transactional.TxType.MANDATORY)
  void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) SubjectApproved approved) {
    if (approved.adjustment() && approved.subject().kind().equals(PerformanceTarget.KIND)) {
      var target = findings.target(approved.subject().id());
      findings.replace(target, found(target));
    }
  }

  private List<Finding> found(WrittenTarget written) {
    var region = settings.of(written.organizationId(), written.year());
    var asked = List.of(RecordedPapers.asked(1, written.target(), written.draft(), region));
    var around = written.isAdjustment() ? copies.around(asked) : copies.whenSubmitted(asked);
    around = around.within(Figures.of(written));
    var paper = DepartmentPaper.alone(region, written.year(), written.draft(), around);
    return catalogue.judge(paper.targets().get(0), region.settings()).stream()
        .filter(finding -> finding.project() == 1)
        .toList();
  }
}
