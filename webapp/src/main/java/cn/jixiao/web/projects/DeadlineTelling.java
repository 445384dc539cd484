package cn.jixiao.web.projects;

import cn.jixiao.notices.MorningBegun;
import cn.jixiao.notices.Notifier;
import cn.jixiao.notices.Told;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Staff;
import cn.jixiao.projects.DeadlineNotice;
import cn.jixiao.projects.DueUnit;
import cn.jixiao.projects.DueUnits;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Tells those who write for a unit that it has something to submit by a day that comes soon, and
 * once more when that day has gone by: neither projects nor notices knows of the other.
 */
@ApplicationScoped
@Transactional
@Retried
public class DeadlineTelling {

  /** The kind under which notices know last days. */
  public static final String KIND = "RoundDeadline";

  @Inject DueUnits units;
  @Inject Staff staff;
  @Inject Notifier notifier;

  public void on(@Observes MorningBegun morning) {
    var due = units.on(morning.day());
    var writers = staff.at(Role.DECLARANT, due.stream().map(DueUnit::path).toList());
    notifier.tellOnce(
        due.stream()
            .flatMap(
                unit ->
                    writers.get(unit.path()).stream().map(account -> told(unit, account, morning)))
            .toList());
  }

  private static String base36(long id) {
    return Long.toString(id, Character.MAX_RADIX);
  }

  private static Told told(DueUnit unit, String account, MorningBegun morning) {
    var deadline = unit.deadline();
    var kind = deadline.isOver(morning.day()) ? DeadlineNotice.OVER : DeadlineNotice.SOON;
    return new Told(
        account,
        kind,
        new Subject(KIND, deadline.getId()),
        kind.name().charAt(0)
            + base36(deadline.getId())
            + "."
            + base36(unit.unitId())
            + "."
            + deadline.getDue(),
        List.of(unit.name(), deadline.getYear(), deadline.getRound(), deadline.getDue()));
  }
}
