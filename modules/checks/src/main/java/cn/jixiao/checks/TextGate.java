package cn.jixiao.checks;

import static cn.jixiao.checks.CheckRule.PART_BLOCKED;
import static cn.jixiao.checks.CheckRule.PART_ONE_BLOCKED;

import cn.jixiao.checks.copies.Copies;
import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.DepartmentTextService;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.WholeText;
import cn.jixiao.projects.WrittenTarget;
import cn.jixiao.shared.Breach;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No whole text sets off with a finding that blocks, be it in a target, in part one or between
 * them. What is found of its targets is kept as if they had set off alone; of adjustments, when
 * they are adopted.
 */
@ApplicationScoped
class TextGate implements SubmissionGate {

  @Inject Catalogue catalogue;
  @Inject SettingRepository settings;
  @Inject FindingRepository findings;
  @Inject ProjectService projects;
  @Inject DepartmentTextService texts;
  @Inject RecordedPapers papers;
  @Inject Copies copies;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public int requirePassage(Submittable submittable) {
    if (!(submittable instanceof WholeText text)) {
      return 0;
    }
    var found = found(text);
    RuleViolation.throwIfAny(blocked(text, found));
    if (!text.isAdjustment()) {
      keep(text, found);
    }
    return count(
        found.stream().filter(it -> it.project() <= text.targets().size()).toList(), Severity.WARN);
  }

  /** Comes behind the text's own module, which has adopted the adjustments. */
  @Transactional(Transactional.TxType.MANDATORY)
  void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) SubjectApproved approved) {
    if (approved.adjustment() && approved.subject().kind().equals(DepartmentText.KIND)) {
      var text = texts.get(approved.subject().id());
      keep(text, found(text));
    }
  }

  private void keep(WholeText text, List<Finding> found) {
    for (var i = 0; i < text.targets().size(); i++) {
      findings.replace(
          text.targets().get(i).target(),
          ofProject(found, i + 1).stream().map(finding -> finding.asProject(1)).toList());
    }
  }

  private List<Finding> found(WholeText text) {
    var region = settings.of(text.organizationId(), text.year());
    var beside = text.beside().stream().map(PerformanceTarget::draft);
    var drafts = Stream.concat(text.targets().stream().map(WrittenTarget::draft), beside).toList();
    var asked =
        IntStream.range(0, text.targets().size())
            .mapToObj(
                i ->
                    RecordedPapers.asked(
                        i + 1, text.targets().get(i).target(), drafts.get(i), region))
            .toList();
    var around = isUnderWay(text) ? copies.around(asked) : copies.whenSubmitted(asked);
    around = around.within(figures(text));
    var overall = DepartmentPaper.NO_PART_ONE;
    if (text.partOne() != null) {
      overall = text.partOne().draft();
      around = around.alongside(projects.alongside(text.organizationId(), text.year()));
    }
    return catalogue.judge(
        new DepartmentPaper(region.origin(), region.frame(), text.year(), overall, drafts, around),
        region.settings());
  }

  /** An adjustment's text is no submitted one before it is adopted. */
  private static boolean isUnderWay(WholeText text) {
    return text.targets().stream().anyMatch(WrittenTarget::isAdjustment);
  }

  /** What comes down is asked for where the text is adjusted: in the first round none of it is. */
  private Figures figures(WholeText text) {
    if (!text.isAdjustment()) {
      return Figures.NONE;
    }
    var written =
        Stream.concat(
                text.targets().stream(), text.beside().stream().map(PerformanceTarget::written))
            .toList();
    var drafts = written.stream().map(WrittenTarget::draft).toList();
    return papers.figures(text.organizationId(), text.year(), written, drafts);
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
