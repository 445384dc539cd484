package cn.jixiao.seals;

import static cn.jixiao.seals.SealRule.UNKNOWN_CODE;
import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;

/** Shows what was sealed. A code opens nothing: who may not see the target may not see its seal. */
@ApplicationScoped
@Transactional
@Retried
public class SealService {

  /** An approved target is known to its unit, to its bureau and to the auditor. */
  private static final Role[] SEEN_BY = Role.business().toArray(Role[]::new);

  @Inject SealRepository seals;
  @Inject CurrentUser user;

  /**
   * The seal with the code.
   *
   * @param typed as somebody read it off a document
   */
  public Seal get(String typed) {
    user.requireLogin();
    return seals
        .find(SealCode.read(typed))
        .filter(seal -> user.mayAny(seal.getOrganizationId(), SEEN_BY))
        .orElseThrow(() -> RuleViolation.at("code", UNKNOWN_CODE));
  }

  /**
   * The code of the latest approval of each of these targets and parts one, as far as this person
   * may see it. What was approved before there were seals has none.
   */
  public Map<Long, String> codesOf(Collection<Long> approvedIds) {
    user.requireLogin();
    if (approvedIds.isEmpty()) {
      return Map.of();
    }
    var sight = user.scope(SEEN_BY);
    return seals.codesOf(approvedIds).stream()
        .filter(row -> sight.covers(row.unitPath()))
        .collect(toMap(SealRow::approvedId, SealRow::code, (earlier, later) -> later));
  }
}
