package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Last days of rounds in a tree of a few regions, for tests. */
public class InMemorySchedules extends ScheduleRepository {

  private final List<RoundDeadline> all = new ArrayList<>();
  private final List<Organization> tree;

  public InMemorySchedules(Organization... tree) {
    this.tree = List.of(tree);
  }

  /** That a person reads it. */
  public ScheduleService readBy(CurrentUser user) {
    var service = new ScheduleService();
    service.schedules = this;
    service.user = user;
    return service;
  }

  /** For what the system does of its own accord. */
  public PressingSchedules pressing() {
    var pressing = new PressingSchedules();
    pressing.schedules = this;
    return pressing;
  }

  @Override
  List<Integer> yearsThatPress(LocalDate today, LocalDate since) {
    return all.stream()
        .filter(it -> !it.getSoonFrom().isAfter(today) && !it.getDue().isBefore(since))
        .map(RoundDeadline::getYear)
        .distinct()
        .toList();
  }

  /** That a round ends on a day, which is told from another one on. */
  public void end(Organization region, int year, BudgetRound round, LocalDate soon, LocalDate due) {
    var deadline = new RoundDeadline(all.size() + 1L, region.getId(), year, round);
    deadline.set(due, soon);
    add(deadline);
  }

  @Override
  Schedule ofYear(int year) {
    return new Schedule(
        all.stream()
            .filter(it -> it.getYear() == year)
            .map(it -> Map.entry(pathOf(it.getRegionId()), it))
            .toList());
  }

  @Override
  List<RoundDeadline> ofOrganization(long organizationId, int year) {
    return all.stream()
        .filter(it -> it.getYear() == year)
        .filter(it -> pathOf(organizationId).startsWith(pathOf(it.getRegionId())))
        .sorted(Comparator.comparing(it -> pathOf(it.getRegionId()).length()))
        .toList();
  }

  private String pathOf(long organizationId) {
    return tree.stream()
        .filter(it -> it.getId() == organizationId)
        .findFirst()
        .orElseThrow()
        .getPath();
  }

  @Override
  void add(RoundDeadline deadline) {
    all.add(deadline);
  }

  @Override
  void remove(RoundDeadline deadline) {
    all.remove(deadline);
  }
}
