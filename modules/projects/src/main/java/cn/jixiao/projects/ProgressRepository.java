package cn.jixiao.projects;

import static java.util.stream.Collectors.groupingBy;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.workflow.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How far units are, counted by the database: a statement for the sums and two for a page. */
@ApplicationScoped
class ProgressRepository {

  /**
   * Of several steps side by side the first one counts, so that no target is counted twice.
   * EclipseLink would hand the converter of instants what the driver made of the earliest one; a
   * text it leaves alone.
   */
  private static final String GROUPS =
      "select t.organizationId, t.state, r.step, p.name, count(t), sum(t.budget),"
          + " concat(min(r.since), ''), concat(min(s.since), ''), sum(case when "
          + ProgressQuery.LATE
          + " then 1 else 0 end) from PerformanceTarget t"
          + " left join Submission s on s.id = t.submissionId"
          + " left join Review r on r.submission = s and r.state = :open"
          + " and t.state = cn.jixiao.projects.TargetState.SUBMITTED"
          + " and not exists (select x from Review x where x.submission = s and x.state = :open"
          + " and x.id < r.id)"
          + " left join Organization p on p.id = r.placeId"
          + " where t.organizationId in :units and t.year = :year"
          + " group by t.organizationId, t.state, r.step, p.name";

  @PersistenceContext EntityManager entityManager;

  ProgressPage page(CurrentUser user, ProgressFilter filter, LocalDate today) {
    var sum = new ProgressQuery(user, filter, today).sums(entityManager).getSingleResult();
    return new ProgressPage(
        rows(user, filter, today),
        number(sum[0]),
        number(sum[1]),
        new Progress(
            number(sum[2]),
            number(sum[3]),
            number(sum[4]),
            number(sum[5]),
            number(sum[6]),
            sum[7] == null ? BigDecimal.ZERO : new BigDecimal(sum[7].toString()),
            number(sum[8])));
  }

  /** By their codes, as everywhere. */
  List<ProgressRow> rows(CurrentUser user, ProgressFilter filter, LocalDate today) {
    var units =
        new ProgressQuery(user, filter, today)
            .units(entityManager)
            .setFirstResult(filter.first())
            .setMaxResults(filter.size())
            .getResultList();
    var insight = user.scope(Role.DECLARANT, Role.UNIT_HEAD, Role.AUDITOR);
    var ids = units.stream().map(unit -> (Long) unit[0]).toList();
    var groups = groups(ids, filter.year(), today);
    return units.stream()
        .map(
            unit -> {
              var ofUnit = groups.getOrDefault((Long) unit[0], List.of());
              return new ProgressRow(
                  (Long) unit[0],
                  (String) unit[1],
                  (String) unit[2],
                  insight.covers((String) unit[3]),
                  TargetGroup.progress(ofUnit),
                  TargetGroup.holders(ofUnit));
            })
        .toList();
  }

  private Map<Long, List<TargetGroup>> groups(List<Long> unitIds, int year, LocalDate today) {
    return unitIds.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery(GROUPS, Object[].class)
            .setParameter("units", unitIds)
            .setParameter("year", year)
            .setParameter("open", ReviewState.OPEN)
            .setParameter("today", today)
            .getResultStream()
            .map(TargetGroup::of)
            .collect(groupingBy(TargetGroup::unitId));
  }

  /** Sums over nothing are null. */
  private static long number(Object counted) {
    return counted == null ? 0 : ((Number) counted).longValue();
  }
}
