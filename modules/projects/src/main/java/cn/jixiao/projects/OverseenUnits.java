package cn.jixiao.projects;

import cn.jixiao.organizations.OrganizationKind;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one place that says which units a person oversees in a year, whether or not they have targets
 * of it. A unit that is no more when the year begins is one only where it has some all the same.
 */
class OverseenUnits {

  /** A unit "o" with its targets "t" of the "year". */
  static final String FROM =
      " from Organization o left join PerformanceTarget t on t.organizationId = o.id"
          + " and t.year = :year";

  private final Scope oversight;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  /**
   * @param oversight the part of the tree that the person oversees
   * @param organizationCode code of a unit or department; null for all
   */
  OverseenUnits(Scope oversight, int year, String organizationCode) {
    this.oversight = oversight;
    where.append(" where o.kind = :unit and ").append(oversight.condition("o.path", "oversight"));
    where.append(" and (o.endedFrom is null or o.endedFrom > :newYear or t.id is not null)");
    with("unit", OrganizationKind.UNIT);
    with("newYear", LocalDate.of(year, 1, 1));
    with("year", year);
    if (organizationCode != null) {
      where.append(TargetQuery.IN_DEPARTMENT_OR_UNIT);
      with("within", organizationCode);
    }
  }

  /** Who oversees units: who reviews what they submit, and the auditor. */
  static Role[] roles() {
    return Stream.concat(Stream.of(Role.UNIT_HEAD, Role.AUDITOR), Stream.of(Role.bureau()))
        .toArray(Role[]::new);
  }

  void and(String condition) {
    where.append(" and ").append(condition);
  }

  void with(String parameter, Object value) {
    parameters.put(parameter, value);
  }

  /**
   * All of them, by their codes as everywhere.
   *
   * @param select what of each, out of {@link #FROM}
   * @param unit what of that is the unit's own
   */
  Stream<Object[]> rows(EntityManager entityManager, String select, String unit) {
    var text = select + where + " group by " + unit + " order by o.code, o.id";
    var query = entityManager.createQuery(text, Object[].class);
    oversight.bind(query, "oversight");
    parameters.forEach(query::setParameter);
    return query.getResultStream();
  }
}
