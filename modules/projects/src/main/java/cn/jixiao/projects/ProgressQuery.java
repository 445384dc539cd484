package cn.jixiao.projects;

import cn.jixiao.organizations.Scope;
import cn.jixiao.workflow.ReviewState;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How far the units that a person oversees are with their targets of a year. */
class ProgressQuery {

  /** Under review at a step whose last day has gone by. */
  private static final String LATE =
      "t.state = cn.jixiao.projects.TargetState.SUBMITTED and exists (select l from Review l"
          + " where l.submission.id = t.submissionId and l.state = :open and l.due < :today)";

  private static final String COUNT = "sum(case when t.state = %s.%s then 1 else 0 end), ";

  private static final String UNIT = "o.id, o.code, o.name, o.path, o.names";

  /** A unit, what it has of {@link Progress} in its order, and where its second round stands. */
  private static final String UNITS =
      "select "
          + UNIT
          + ", "
          + Stream.of("DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "STOPPED")
              .map(state -> COUNT.formatted(TargetState.class.getName(), state))
              .reduce("", String::concat)
          + "sum(case when t.state = cn.jixiao.projects.TargetState.DRAFT then 0 else t.budget"
          + " end), sum(case when "
          + LATE
          + " then 1 else 0 end), count(g.id)"
          + FiguresQuery.STANDING
          + OverseenUnits.FROM
          + FiguresQuery.JOINED;

  private final int year;
  private final OverseenUnits units;

  ProgressQuery(Scope oversight, ProgressFilter filter, LocalDate today) {
    year = filter.year();
    units = new OverseenUnits(oversight, year, filter.organizationCode());
    units.with("open", ReviewState.OPEN);
    units.with("today", today);
    if (filter.state() != null) {
      inState(filter.state());
    }
  }

  /** A target that stands there, and none further behind. */
  private void inState(ProgressState state) {
    if (state == ProgressState.NOT_BEGUN) {
      units.and("not " + some(""));
      return;
    }
    units.and(some(" and u.state = :hindmost"));
    units.with("hindmost", state.hindmost());
    var behind =
        Stream.of(ProgressState.values())
            .filter(other -> other.hindmost() != null && other.compareTo(state) < 0)
            .map(ProgressState::hindmost)
            .toList();
    if (!behind.isEmpty()) {
      units.and("not " + some(" and u.state in :behind"));
      units.with("behind", behind);
    }
  }

  /** Whether the unit has such a target in the year. */
  private static String some(String such) {
    return "exists (select u from PerformanceTarget u where u.organizationId = o.id"
        + " and u.year = :year"
        + such
        + ")";
  }

  /** All of them with their counts. */
  List<UnitProgress> units(EntityManager entityManager) {
    return units.rows(entityManager, UNITS, UNIT).map(row -> UnitProgress.of(row, year)).toList();
  }
}
