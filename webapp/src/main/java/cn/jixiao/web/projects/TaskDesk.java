package cn.jixiao.web.projects;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.indicators.FrameService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Role;
import cn.jixiao.projects.CarryOverService;
import cn.jixiao.projects.Coverage;
import cn.jixiao.projects.DepartmentTargetService;
import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.DepartmentTextService;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetFilter;
import cn.jixiao.projects.TargetRow;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.workflow.ScheduleService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What the pages of a unit's year do, each in one transaction; permission is decided by the
 * modules.
 */
@ApplicationScoped
@Transactional
@Retried
class TaskDesk {

  /** More projects than any unit has in a year. */
  private static final int ALL = 1000;

  @Inject ProjectService projects;
  @Inject DepartmentTargetService departmentTargets;
  @Inject DepartmentTextService texts;
  @Inject CarryOverService carrying;
  @Inject OrganizationService organizations;
  @Inject FrameService frames;
  @Inject ScheduleService schedules;
  @Inject CurrentUser user;
  @Inject OwnCommands commands;

  TaskList open(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    var filter = new TargetFilter(year, unitCode, null, null, null, false, 0, ALL);
    var listed =
        projects.list(filter).rows().stream().collect(toMap(TargetRow::targetId, row -> row));
    var overall =
        departmentTargets.of(List.of(unit.getId()), year).stream().findFirst().orElse(null);
    var targets = projects.printed(unitCode, year);
    var asked = frames.of(unit.getId(), year);
    var text = texts.find(unit, year);
    return new TaskList(
        unit,
        TaskState.of(overall),
        Coverage.of(overall, targets),
        targets.stream().map(t -> TaskRow.of(t, asked, listed.get(t.getId()))).toList(),
        overall != null
            && overall.adjustment().filter(it -> it.getState().isEditable()).isPresent(),
        text.map(DepartmentText::getId).orElse(null),
        text.filter(texts::isAtRest).isPresent(),
        schedules.ofYear(year),
        user.may(Role.DECLARANT, unit.getId()));
  }

  /** All targets of the unit and year as they are printed. */
  List<TargetDraft> papers(String unitCode, int year) {
    return projects.printed(organizations.unitByCode(unitCode).getCode(), year).stream()
        .map(target -> target.draft())
        .toList();
  }

  TargetDraft paper(long targetId) {
    return projects.get(targetId).draft();
  }

  /** The copy's id. */
  long copy(String command, long targetId) {
    return commands.once(command, "copy " + targetId, () -> carrying.copy(targetId).getId());
  }

  /** The new target's id. */
  long carryOver(String command, long targetId, String unitCode, int year) {
    return commands.once(
        command,
        "carry over " + targetId + " to " + unitCode + " " + year,
        () -> carrying.carryOver(targetId, unitCode, year).getId());
  }

  /** How many were begun. */
  long carryOverAll(String command, String unitCode, int fromYear, int toYear) {
    return commands.once(
        command,
        "carry over " + unitCode + " " + fromYear + " " + toYear,
        () -> carrying.carryOverAll(unitCode, fromYear, toYear).size());
  }
}
