package cn.jixiao.checks;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/**
 * The findings of a whole district as its targets set off with them: by rule, by unit, with the
 * money at risk, and one by one.
 */
@ApplicationScoped
@Transactional
@Retried
public class FindingService {

  /** More than most targets have. */
  int atOnce = 1000;

  @Inject FindingRepository findings;
  @Inject CurrentUser user;

  public List<RuleTotal> byRule(FindingFilter filter) {
    user.requireLogin();
    return findings.byRule(user, filter);
  }

  public Page<UnitTotal> byUnit(FindingFilter filter) {
    user.requireLogin();
    return findings.byUnit(user, filter);
  }

  public Page<FindingRow> list(FindingFilter filter) {
    user.requireLogin();
    return findings.list(user, filter);
  }

  /**
   * The next of all findings: what weighs most first, then target by target; none where the last
   * was taken. Each look is a transaction of its own, as who takes them passes them on at the pace
   * of a network, and costs the same however many went before.
   *
   * @param last the last one taken; null at the beginning
   */
  public List<FindingRow> next(FindingFilter filter, FindingRow last) {
    user.requireLogin();
    var reached = last == null ? Severity.values()[0] : last.finding().severity();
    return Stream.of(Severity.values())
        .filter(it -> filter.severity() == null || it == filter.severity())
        .filter(it -> it.compareTo(reached) >= 0)
        .map(
            it -> after(filter.of(it), last != null && it == reached ? last.targetId() : 0, atOnce))
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Of the last target there may be more than was asked for, so that it is left for later; where it
   * is the only one, more is asked for.
   */
  private List<FindingRow> after(FindingFilter filter, long targetId, int most) {
    var rows = findings.after(user, filter, targetId, most);
    if (rows.size() < most) {
      return rows;
    }
    var cut = rows.get(rows.size() - 1).targetId();
    return rows.get(0).targetId() == cut
        ? after(filter, targetId, 2 * most)
        : rows.stream().filter(row -> row.targetId() != cut).toList();
  }
}
