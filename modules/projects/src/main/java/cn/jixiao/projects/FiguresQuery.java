package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The units that a person oversees with their control figures of a year. */
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
          + OverseenUnits.FROM
          + " left join ControlFigure f on f.target = t"
          + " left join Adjustment a on a.target = t"
          + " and t.adjusting = true"
          + " and a.reason = cn.jixiao.projects.AdjustmentReason.CONTROL_FIGURE"
          + " and a.state in (%sDRAFT, %sSUBMITTED, %sRETURNED)".replace("%s", STATE)
          + " left join ControlFigure g on g.organizationId = o.id and g.year = :year"
          + " and g.slot = 0";

  private final int year;
  private final OverseenUnits units;

  FiguresQuery(CurrentUser user, FiguresFilter filter) {
    year = filter.year();
    units = new OverseenUnits(user, year, filter.organizationCode());
  }

  private static String count(String such) {
    return ", sum(case when " + such + " then 1 else 0 end)";
  }

  List<FiguresRow> units(EntityManager entityManager) {
    return units.rows(entityManager, UNITS, UNIT).map(row -> FiguresRow.of(row, year)).toList();
  }
}
