package cn.jixiao.checks;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;

/**
 * The findings of a whole district as its targets set off with them: by rule, by unit, with the
 * money at risk, and one by one.
 */
@ApplicationScoped
@Transactional
@Retried
public class FindingService {

  private static final int CHUNK = 1000;

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

  /** Hands over all of them, one by one, without holding more than a part in memory. */
  public void each(FindingFilter filter, Consumer<FindingRow> taker) {
    user.requireLogin();
    var first = 0;
    List<FindingRow> rows;
    do {
      rows =
          findings.rows(
              user,
              new FindingFilter(
                  filter.year(),
                  filter.unitCode(),
                  filter.rule(),
                  filter.severity(),
                  first,
                  CHUNK));
      rows.forEach(taker);
      first += CHUNK;
    } while (rows.size() == CHUNK);
  }
}
