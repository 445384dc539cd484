package cn.jixiao.checks;

import static cn.jixiao.checks.CheckRule.NOT_ANSWERABLE;
import static cn.jixiao.checks.CheckRule.NO_SUCH_FINDING;
import static cn.jixiao.organizations.Role.DECLARANT;

import cn.jixiao.checks.copies.Asked;
import cn.jixiao.checks.copies.Copies;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TextLimits;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the quality review says of targets and texts, to whom may see them. */
@ApplicationScoped
@Transactional
@Retried
public class CheckService {

  @Inject Catalogue catalogue;
  @Inject SettingRepository settings;
  @Inject RecordedPapers papers;
  @Inject FindingRepository answers;
  @Inject Copies copies;
  @Inject ProjectService projects;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;
  @Inject Clock clock;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /**
   * What is to be said of a target, or of its open adjustment, and of its place among the unit's
   * others, what weighs most first: findings of project 1 are the target's own, of project 0 those
   * of the text.
   */
  public List<ReviewedFinding> findingsOf(long targetId) {
    var target = projects.get(targetId);
    return ReviewedFinding.ranked(found(target), answers.answersOf(targetId));
  }

  /** The same for what is being written into a target and not yet kept. */
  public List<ReviewedFinding> findingsOf(long targetId, TargetDraft written) {
    var target = projects.get(targetId);
    return ReviewedFinding.ranked(found(target, written), answers.answersOf(targetId));
  }

  /**
   * What is to be said of a unit's text of a year, as far as this person sees it: of part one, and
   * of its targets in printed order.
   */
  public UnitReview review(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    var recorded = papers.of(unit, year);
    var findings = catalogue.judge(recorded.paper(), recorded.settings());
    return new UnitReview(unit, year, recorded.targets(), findings);
  }

  /**
   * Says why a text stays as it is although a rule warns; without words an answer is taken back.
   *
   * @param key which warning, as findings are told apart
   */
  public void answer(long targetId, String key, String reason) {
    answer(targetId, finding -> finding.key().equals(key), reason);
  }

  /** The same of all that a rule warns of at a place, which is told by its JSON name. */
  public void answer(long targetId, String rule, String field, String reason) {
    answer(targetId, it -> it.rule().equals(rule) && it.field().equals(field), reason);
  }

  private void answer(long targetId, Predicate<Finding> asked, String reason) {
    var target = projects.get(targetId);
    user.require(DECLARANT, target.organizationId());
    target.requireWritable();
    var findings = new LinkedHashMap<String, Finding>();
    found(target).stream().filter(asked).forEach(it -> findings.putIfAbsent(it.key(), it));
    if (findings.isEmpty()) {
      throw new RuleViolation(NO_SUCH_FINDING);
    }
    if (!findings.values().stream().allMatch(Finding::isAnswerable)) {
      throw new RuleViolation(NOT_ANSWERABLE);
    }
    var given = new HashMap<>(answers.answersOf(targetId));
    given.keySet().retainAll(findings.keySet());
    if (!given.isEmpty() && (reason == null || reason.isBlank())) {
      given.values().forEach(answers::remove);
      return;
    }
    findings.forEach((key, finding) -> answer(target, finding, given.get(key), reason));
  }

  private void answer(PerformanceTarget target, Finding finding, Answer given, String reason) {
    var answer = given == null ? new Answer(ids.next(), target.getId(), finding) : given;
    answer.give(reason, user.name(), clock.instant());
    if (given == null) {
      answers.add(answer);
    }
    events.fire(new WarningAnswered(target, finding, answer));
  }

  /**
   * What is to be said of a text from outside; nothing is stored. Where it names a unit this person
   * knows, by code and name, it is judged as that unit's.
   *
   * @param unitCode six digits as printed, or null
   * @param year the budget year, or null where the text names none
   */
  public List<Finding> judge(
      String unitCode,
      String unitName,
      Integer year,
      DepartmentDraft overall,
      List<TargetDraft> targets) {
    user.requireLogin();
    RuleViolation.throwIfAny(TextLimits.exceededBy(overall, targets));
    var origin = PrintedUnit.origin(organizations, unitCode, unitName, year);
    var region = settings.of(origin, year);
    var asked =
        IntStream.range(0, unitCode == null ? 0 : targets.size())
            .mapToObj(i -> new Asked(i + 1, targets.get(i), origin, year, null))
            .toList();
    var around = copies.around(asked);
    return catalogue.judge(
        new DepartmentPaper(origin, region.frame(), year, overall, targets, around),
        region.settings());
  }

  private List<Finding> found(PerformanceTarget target) {
    return found(target, projects.written(target).draft());
  }

  private List<Finding> found(PerformanceTarget target, TargetDraft written) {
    var unit = organizations.get(target.organizationId());
    var recorded = papers.of(unit, target, written);
    var paper = recorded.paper().targets().get(recorded.targets().indexOf(target));
    return catalogue.judge(paper, recorded.settings()).stream()
        .map(finding -> finding.isOfText() ? finding : finding.asProject(1))
        .toList();
  }
}
