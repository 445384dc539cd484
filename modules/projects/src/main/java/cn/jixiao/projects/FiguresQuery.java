package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationKind;
import cn.jixiao.organizations.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units with their control figures of a year, whether or not there are any. */
class FiguresQuery {

  private static final String STATE = "cn.jixiao.projects.TargetState.";
  private static final String UNIT = "o.id, o.code, o.name, g.amount, o.names";

  /** A target has one figure, and one revision that is open, at most: nothing is counted twice. */
  private static final String UNITS =
      "select "
          + UNIT
          + count("t.state = " + STATE + "APPROVED")
          + count("t.state in (%sDRAFT, %sSUBMITTED, %sRETURNED)".replace("%s", STATE))
          + ", sum(case when t.state = "
          + STATE
          + "APPROVED then coalesce(f.declared, t.budget) else 0 end)"
          + count(
              "t.state = "
                  + STATE
                  + "APPROVED and (f.id is null or (f.met = false or a.submissionId is not null)"
                  + " and (a.id is null or a.state <> "
                  + STATE
                  + "SUBMITTED))")
          + count("a.state = " + STATE + "SUBMITTED")
          + " from Organization o left join PerformanceTarget t on t.organizationId = o.id"
          + " and t.year = :year left join ControlFigure f on f.target = t"
          + " left join Adjustment a on a.target = t"
          + " and t.adjusting = true"
          + " and a.reason = cn.jixiao.projects.AdjustmentReason.CONTROL_FIGURE"
          + " and a.state in (%sDRAFT, %sSUBMITTED, %sRETURNED)".replace("%s", STATE)
          + " left join ControlFigure g on g.organizationId = o.id and g.year = :year"
          + " and g.slot = 0";

  private final int year;
  private final Scope sight;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  FiguresQuery(CurrentUser user, FiguresFilter filter) {
    year = filter.year();
    sight = user.scope(ProgressQuery.roles());
    where.append(" where o.kind = :unit and ").append(sight.condition("o.path", "sight"));
    where.append(" and (o.endedFrom is null or o.endedFrom > :newYear or t.id is not null)");
    parameters.put("newYear", LocalDate.of(filter.year(), 1, 1));
    parameters.put("year", filter.year());
    parameters.put("unit", OrganizationKind.UNIT);
    if (filter.organizationCode() != null) {
      where.append(TargetQuery.IN_DEPARTMENT_OR_UNIT);
      parameters.put("within", filter.organizationCode());
    }
  }

  private static String count(String such) {
    return ", sum(case when " + such + " then 1 else 0 end)";
  }

  /** All of them, by their codes as everywhere. */
  List<FiguresRow> units(EntityManager entityManager) {
    var text = UNITS + where + " group by " + UNIT + " order by o.code, o.id";
    var query = entityManager.createQuery(text, Object[].class);
    sight.bind(query, "sight");
    parameters.forEach(query::setParameter);
    return query.getResultStream().map(row -> FiguresRow.of(row, year)).toList();
  }
}
