package cn.jixiao.checks;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Scope;
import cn.jixiao.projects.TargetState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one place that says which stored findings a person sees: those of all targets that ever set
 * off from where one of their business roles reaches, and were not given up since.
 */
class FindingQuery {

  private static final String FROM =
      " from StoredFinding f join PerformanceTarget t on t.id = f.targetId"
          + " join Organization o on o.id = t.organizationId"
          + " left join Answer a on a.targetId = f.targetId and a.findingKey = f.findingKey where ";

  private final Scope sight;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  FindingQuery(CurrentUser user, FindingFilter filter) {
    sight = user.scope(Role.business().toArray(Role[]::new));
    where.append(sight.condition("o.path", "sight"));
    and("t.state <> :stopped", "stopped", TargetState.STOPPED);
    and("t.year = :year", "year", filter.year());
    and("f.rule = :rule", "rule", filter.rule());
    and("f.severity = :severity", "severity", filter.severity());
    and(
        "exists (select u from Organization u where u.code = :unit"
            + " and o.path like concat(u.path, '%'))",
        "unit", filter.unitCode());
  }

  /**
   * Of several findings of one rule (or of any, where none is given) in a target the first only.
   */
  FindingQuery firstOfTarget(String alike) {
    where.append(" and not exists (select e from StoredFinding e where e.targetId = f.targetId");
    where.append(" and e.id < f.id").append(alike).append(")");
    return this;
  }

  FindingQuery ofUnits(List<Long> unitIds) {
    and("o.id in :units", "units", unitIds);
    return this;
  }

  FindingQuery ofTargetsBehind(long targetId) {
    and("f.targetId > :behind", "behind", targetId);
    return this;
  }

  <T> TypedQuery<T> select(EntityManager entityManager, String what, String tail, Class<T> type) {
    var query = entityManager.createQuery("select " + what + FROM + where + tail, type);
    sight.bind(query, "sight");
    parameters.forEach(query::setParameter);
    return query;
  }

  private void and(String condition, String name, Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }
}
