package cn.jixiao.offline;

import static cn.jixiao.offline.OfflineRule.ANSWER_MISSING;
import static cn.jixiao.offline.OfflineRule.FOREIGN_WORKBOOK;
import static cn.jixiao.offline.OfflineRule.PREVIEW_STALE;
import static cn.jixiao.offline.OfflineRule.TOO_MANY_TARGETS;
import static cn.jixiao.organizations.Role.DECLARANT;

import cn.jixiao.comparison.Side;
import cn.jixiao.indicators.FrameService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.shared.Breach;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Issues workbooks to be filled in without a network, and merges them when they come back. */
@ApplicationScoped
@Transactional
@Retried
public class OfflineService {

  /** A unit has dozens; a workbook of more sheets is no use to anybody. */
  private static final int MOST_TARGETS = 100;

  private final WorkbookWriter writer = new WorkbookWriter();

  @Inject ProjectService projects;
  @Inject OrganizationService organizations;
  @Inject FrameService frames;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /** The workbook with all of the unit's targets for the year that can be changed now. */
  public byte[] workbook(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var targets =
        projects.printed(unitCode, year).stream()
            .map(TargetVersion::of)
            .filter(TargetVersion::editable)
            .toList();
    if (targets.size() > MOST_TARGETS) {
      throw new RuleViolation(TOO_MANY_TARGETS, MOST_TARGETS, targets.size());
    }
    var issue = new Issue(unit.getCode(), unit.getId(), year, targets);
    return writer.write(issue, unit.nameIn(year), frames.of(unit.getId(), year));
  }

  /** What merging the workbook would do; nothing is stored. */
  public WorkbookMerge preview(byte[] file) {
    user.requireLogin();
    return plan(file).merge();
  }

  /**
   * Merges the workbook: all of it or nothing.
   *
   * @param state of the preview on which the answers rest
   * @param answers to every question of the preview, by its name
   */
  public WorkbookMerge merge(byte[] file, String state, Map<String, Side> answers) {
    user.requireLogin();
    var plan = plan(file);
    var merge = plan.merge();
    if (!merge.state().equals(state)) {
      throw new RuleViolation(PREVIEW_STALE);
    }
    RuleViolation.throwIfAny(
        merge.questions().stream()
            .filter(question -> !answers.containsKey(question))
            .map(question -> Breach.of(ANSWER_MISSING, question))
            .toList());
    var written = write(plan, answers);
    if (written > 0) {
      var unit = organizations.unitByCode(merge.unitCode());
      var detail = merge.year() + " · " + written;
      events.fire(new WorkbookMerged(unit.subject(), unit.getName(), unit.getId(), detail));
    }
    return merge;
  }

  private WorkbookPlan plan(byte[] file) {
    var filled = new FilledWorkbook(file);
    var unit = organizations.unitByCode(filled.issue().unitCode());
    user.require(DECLARANT, unit.getId());
    if (unit.getId() != filled.issue().unitId()) {
      throw new RuleViolation(FOREIGN_WORKBOOK, unit.getName());
    }
    var targets =
        projects.printed(unit.getCode(), filled.issue().year()).stream()
            .map(TargetVersion::of)
            .toList();
    return new WorkbookPlan(filled, unit.getName(), targets);
  }

  /** What a rule refuses is told with the sheet it is about; all sheets are tried. */
  private int write(WorkbookPlan plan, Map<String, Side> answers) {
    var breaches = new ArrayList<Breach>();
    var written = 0;
    for (var sheet : plan.sheets()) {
      try {
        written += write(plan, sheet, answers);
      } catch (RuleViolation refused) {
        refused.breaches().stream()
            .map(breach -> ofSheet(sheet.merge().number(), breach))
            .forEach(breaches::add);
      }
    }
    RuleViolation.throwIfAny(breaches);
    return written;
  }

  private int write(WorkbookPlan plan, SheetPlan sheet, Map<String, Side> answers) {
    switch (sheet.merge().fate()) {
      case REVISED -> {
        var target = sheet.target();
        projects.revise(target.targetId(), target.version(), sheet.draft(answers));
        return 1;
      }
      case CREATED -> {
        projects.create(
            plan.merge().unitCode(), plan.merge().year(), List.of(sheet.draft(answers)));
        return 1;
      }
      default -> {
        return 0;
      }
    }
  }

  private static Breach ofSheet(int number, Breach breach) {
    var at = "sheets[" + (number - 1) + "]";
    var field = breach.field() == null ? at : at + "." + breach.field();
    return new Breach(breach.rule(), field, breach.arguments());
  }
}
