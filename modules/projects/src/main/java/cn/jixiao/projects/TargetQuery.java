package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Scope;
import cn.jixiao.shared.Like;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The one place that says which targets a person sees: those of their own units and of the audited
 * region in any state, those of the bureau's region from the first submission on.
 */
class TargetQuery {

  /** Whether a unit "o" is the one with the code "within", or below it. */
  static final String IN_DEPARTMENT_OR_UNIT =
      " and exists (select a from Organization a where a.code = :within"
          + " and o.path like concat(a.path, '%'))";

  private static final String FROM =
      " from PerformanceTarget t join t.project p join Organization o on o.id = t.organizationId"
          + " left join Submission s on s.id = t.submissionId"
          + " left join ControlFigure f on f.target = t where ";

  private final Scope insight;
  private final Scope review;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  TargetQuery(CurrentUser user) {
    insight = user.scope(Role.insight());
    review = user.scope(Role.bureau());
    where.append("(").append(insight.condition("o.path", "insight"));
    where.append(" or t.submissionId is not null and ");
    where.append(review.condition("o.path", "review")).append(")");
  }

  TargetQuery matching(TargetFilter filter) {
    and("t.year = :year", "year", filter.year());
    and("t.state = :state", "state", filter.state());
    if (filter.organizationCode() != null) {
      inDepartmentOrUnit(filter.organizationCode());
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      var text = filter.text().strip();
      where.append(" and (t.name like :name escape '!' or p.code like :code escape '!')");
      parameters.put("name", Like.containing(text));
      parameters.put("code", Like.startingWith(text.toUpperCase(Locale.ROOT)));
    }
    return this;
  }

  TargetQuery inDepartmentOrUnit(String code) {
    where.append(IN_DEPARTMENT_OR_UNIT);
    parameters.put("within", code);
    return this;
  }

  /** The same for one target, by the path of its unit. */
  boolean sees(String path, boolean submitted) {
    return insight.covers(path) || submitted && review.covers(path);
  }

  /** Without those whose project was given up or gets no budget: they are in no text any more. */
  TargetQuery inTheText() {
    and("t.state <> :stopped", "stopped", TargetState.STOPPED);
    return this;
  }

  <T> TypedQuery<T> select(EntityManager entityManager, String what, String order, Class<T> type) {
    return bound(entityManager.createQuery("select " + what + FROM + where + order, type));
  }

  private void and(String condition, String name, Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  private <Q extends Query> Q bound(Q query) {
    insight.bind(query, "insight");
    review.bind(query, "review");
    parameters.forEach(query::setParameter);
    return query;
  }
}
