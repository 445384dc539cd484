package cn.jixiao.projects;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.workflow.ReviewState;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How far the units that a person oversees are with their targets of a year. */
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
          + " then 1 else 0 end)"
          + OverseenUnits.FROM;

  private final int year;
  private final OverseenUnits units;

  ProgressQuery(CurrentUser user, ProgressFilter filter, LocalDate today) {
    year = filter.year();
    units = new OverseenUnits(user, year, filter.organizationCode());
    units.with("open", ReviewState.OPEN);
    units.with("today", today);
    if (filter.state() != null) {
      inState(filter.state());
    }
    if (filter.late()) {
      units.and(some(" and " + late("u")));
    }
  }

  /** Under review at a step whose last day has gone by. */
  private static String late(String target) {
    return LATE.formatted(target);
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
