package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationKind;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Scope;
import cn.jixiao.workflow.ReviewState;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Units with their targets of a year, whether or not there are any: those a person oversees. A unit
 * that is no more when the year begins is one only where it has some all the same.
 */
class ProgressQuery {

  private static final String LATE =
      "%1$s.state = cn.jixiao.projects.TargetState.SUBMITTED and exists (select l from Review l"
          + " where l.submission.id = %1$s.submissionId and l.state = :open and l.due < :today)";

  private static final String COUNT = "sum(case when t.state = %s.%s then 1 else 0 end), ";

  private static final String UNIT = "o.id, o.code, o.name, o.path, o.names";

  /** A unit, and what it has of {@link Progress} in its order. */
  private static final String UNITS =
      "select "
          + UNIT
          + ", "
          + Stream.of("DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "STOPPED")
              .map(state -> COUNT.formatted(TargetState.class.getName(), state))
              .reduce("", String::concat)
          + "sum(case when t.state = cn.jixiao.projects.TargetState.DRAFT then 0 else t.budget"
          + " end), sum(case when "
          + late("t")
          + " then 1 else 0 end) from Organization o left join PerformanceTarget t"
          + " on t.organizationId = o.id and t.year = :year";

  private final int year;
  private final Scope oversight;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  ProgressQuery(CurrentUser user, ProgressFilter filter, LocalDate today) {
    year = filter.year();
    oversight = user.scope(roles());
    where.append(" where o.kind = :unit and ").append(oversight.condition("o.path", "oversight"));
    where.append(" and (o.endedFrom is null or o.endedFrom > :newYear or t.id is not null)");
    parameters.put("newYear", LocalDate.of(filter.year(), 1, 1));
    parameters.put("year", filter.year());
    parameters.put("unit", OrganizationKind.UNIT);
    parameters.put("open", ReviewState.OPEN);
    parameters.put("today", today);
    if (filter.organizationCode() != null) {
      where.append(TargetQuery.IN_DEPARTMENT_OR_UNIT);
      parameters.put("within", filter.organizationCode());
    }
    if (filter.state() != null) {
      inState(filter.state());
    }
    if (filter.late()) {
      where.append(" and ").append(some(" and " + late("u")));
    }
  }

  /** Who oversees how far units are: who reviews what they submit, and the auditor. */
  static Role[] roles() {
    return Stream.concat(Stream.of(Role.UNIT_HEAD, Role.AUDITOR), Stream.of(Role.bureau()))
        .toArray(Role[]::new);
  }

  /** Under review at a step whose last day has gone by. */
  private static String late(String target) {
    return LATE.formatted(target);
  }

  /** A target that stands there, and none further behind. */
  private void inState(ProgressState state) {
    if (state == ProgressState.NOT_BEGUN) {
      where.append(" and not ").append(some(""));
      return;
    }
    where.append(" and ").append(some(" and u.state = :hindmost"));
    parameters.put("hindmost", state.hindmost());
    var behind =
        Stream.of(ProgressState.values())
            .filter(other -> other.hindmost() != null && other.compareTo(state) < 0)
            .map(ProgressState::hindmost)
            .toList();
    if (!behind.isEmpty()) {
      where.append(" and not ").append(some(" and u.state in :behind"));
      parameters.put("behind", behind);
    }
  }

  /** Whether the unit has such a target in the year. */
  private static String some(String such) {
    return "exists (select u from PerformanceTarget u where u.organizationId = o.id"
        + " and u.year = :year"
        + such
        + ")";
  }

  /** All of them with their counts, by their codes as everywhere. */
  List<UnitProgress> units(EntityManager entityManager) {
    var text = UNITS + where + " group by " + UNIT + " order by o.code, o.id";
    var query = entityManager.createQuery(text, Object[].class);
    oversight.bind(query, "oversight");
    parameters.forEach(query::setParameter);
    return query.getResultStream().map(row -> UnitProgress.of(row, year)).toList();
  }
}
