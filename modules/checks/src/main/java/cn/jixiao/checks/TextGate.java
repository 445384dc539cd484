package cn.jixiao.checks;

import static cn.jixiao.checks.CheckRule.PART_BLOCKED;
import static cn.jixiao.checks.CheckRule.PART_ONE_BLOCKED;

import cn.jixiao.checks.copies.Copies;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.WholeText;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.SubmissionGate;
import cn.jixiao.workflow.Submittable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No whole text sets off with a finding that blocks, be it in a target, in part one or between
 * them. What is found of its targets is kept as if they had set off alone.
 */
@ApplicationScoped
class TextGate implements SubmissionGate {

  @Inject Catalogue catalogue;
  @Inject SettingRepository settings;
  @Inject FindingRepository findings;
  @Inject ProjectService projects;
  @Inject Copies copies;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public int requirePassage(Submittable submittable) {
    if (!(submittable instanceof WholeText text)) {
      return 0;
    }
    var found = found(text);
    RuleViolation.throwIfAny(blocked(text, found));
    for (var i = 0; i < text.targets().size(); i++) {
      findings.replace(
          text.targets().get(i),
          ofProject(found, i + 1).stream().map(finding -> finding.asProject(1)).toList());
    }
    return count(
        found.stream().filter(it -> it.project() <= text.targets().size()).toList(), Severity.WARN);
  }

  private List<Finding> found(WholeText text) {
    var region = settings.of(text.organizationId(), text.year());
    var drafts =
        Stream.of(text.targets(), text.beside())
            .flatMap(List::stream)
            .map(PerformanceTarget::draft)
            .toList();
    var asked =
        IntStream.range(0, text.targets().size())
            .mapToObj(
                i -> RecordedPapers.asked(i + 1, text.targets().get(i), drafts.get(i), region))
            .toList();
    var around = copies.whenSubmitted(asked);
    var overall = DepartmentPaper.NO_PART_ONE;
    if (text.partOne() != null) {
      overall = text.partOne().draft();
      around = around.alongside(projects.alongside(text.organizationId(), text.year()));
    }
    return catalogue.judge(
        new DepartmentPaper(region.origin(), region.frame(), text.year(), overall, drafts, around),
        region.settings());
  }

  /** Which parts, and how much; what it is in particular is told where it is mended. */
  private static List<Breach> blocked(WholeText text, List<Finding> found) {
    var breaches = new ArrayList<Breach>();
    var above = count(ofProject(found, 0), Severity.BLOCK);
    if (above > 0) {
      breaches.add(Breach.of(PART_ONE_BLOCKED, "overall", above));
    }
    for (var i = 0; i < text.targets().size(); i++) {
      var blocks = count(ofProject(found, i + 1), Severity.BLOCK);
      if (blocks > 0) {
        var title = text.targets().get(i).title();
        breaches.add(Breach.of(PART_BLOCKED, "targets[" + i + "]", title, blocks));
      }
    }
    return breaches;
  }

  private static List<Finding> ofProject(List<Finding> found, int project) {
    return found.stream().filter(finding -> finding.project() == project).toList();
  }

  private static int count(List<Finding> found, Severity severity) {
    return (int) found.stream().filter(finding -> finding.severity() == severity).count();
  }
}
