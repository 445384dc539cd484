package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The units that a person oversees with their control figures of a year. */
class FiguresQuery {

  private static final String STATE = "cn.jixiao.projects.TargetState.";

  /** The figure "f" of a target, its revision "a" that is open, and the figure "g" of the unit. */
  static final String JOINED =
      " left join ControlFigure f on f.target = t"
          + " left join Adjustment a on a.target = t"
          + " and t.adjusting = true"
          + " and a.why.reason = cn.jixiao.projects.AdjustmentReason.CONTROL_FIGURE"
          + " and a.state in (%sDRAFT, %sSUBMITTED, %sRETURNED)".replace("%s", STATE)
          + " left join ControlFigure g on g.organizationId = o.id and g.year = :year"
          + " and g.slot = 0";

  /**
   * Of how many targets somebody waits for a figure or for what the unit makes of it, and how many
   * are under review once more: what {@link UnitFigures#round} goes by.
   */
  static final String STANDING =
      count(
              "t.state = "
                  + STATE
                  + "APPROVED and (f.id is null or (f.met = false or a.submissionId is not null)"
                  + " and (a.id is null or a.state <> "
                  + STATE
                  + "SUBMITTED))")
          + count("a.state = " + STATE + "SUBMITTED");

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
          + STANDING
          + OverseenUnits.FROM
          + JOINED;

  private final int year;
  private final OverseenUnits units;

  FiguresQuery(CurrentUser user, FiguresFilter filter) {
    year = filter.year();
    units = new OverseenUnits(user.scope(OverseenUnits.roles()), year, filter.organizationCode());
  }

  private static String count(String such) {
    return ", sum(case when " + such + " then 1 else 0 end)";
  }

  List<FiguresRow> units(EntityManager entityManager) {
    return units.rows(entityManager, UNITS, UNIT).map(row -> FiguresRow.of(row, year)).toList();
  }
}
