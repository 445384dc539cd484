package cn.jixiao.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.workflow.ReviewState;
import cn.jixiao.workflow.ReviewStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How far units are, counted by the database: a statement for the sums and two for a page. */
@ApplicationScoped
class ProgressRepository {

  private static final String UNIT = "o.id, o.code, o.name, o.path";

  /**
   * The reviews that are open, and what came back to the unit. EclipseLink would hand the converter
   * of instants what the driver made of the earliest one; a text it leaves alone.
   */
  private static final String HOLDERS =
      "select t.organizationId, r.step, p.name, count(distinct t.id), concat(min(r.since),"
          + " ''), concat(min(s.since), '')"
          + " from PerformanceTarget t left join Submission s on s.id = t.submissionId"
          + " left join Review r on r.submission = s and r.state = :open"
          + " and t.state = :submitted left join Organization p on p.id = r.placeId"
          + " where t.organizationId in :units and t.year = :year"
          + " and t.state in (:submitted, :returned) group by t.organizationId, r.step, p.name";

  @PersistenceContext EntityManager entityManager;

  ProgressPage page(CurrentUser user, ProgressFilter filter, LocalDate today) {
    var sum =
        new ProgressQuery(user, filter, today)
            .select(
                entityManager,
                "count(distinct o.id), count(distinct t.organizationId), " + ProgressQuery.PROGRESS,
                "")
            .getSingleResult();
    return new ProgressPage(
        rows(user, filter, today), number(sum[0]), number(sum[1]), progress(sum, 2));
  }

  /** By their codes, as everywhere. */
  List<ProgressRow> rows(CurrentUser user, ProgressFilter filter, LocalDate today) {
    var found =
        new ProgressQuery(user, filter, today)
            .select(
                entityManager,
                UNIT + ", " + ProgressQuery.PROGRESS,
                " group by " + UNIT + " order by o.code, o.id")
            .setFirstResult(filter.first())
            .setMaxResults(filter.size())
            .getResultList();
    var insight = user.scope(Role.DECLARANT, Role.UNIT_HEAD, Role.AUDITOR);
    var holders = holders(found.stream().map(row -> (Long) row[0]).toList(), filter.year());
    return found.stream()
        .map(
            row ->
                new ProgressRow(
                    (Long) row[0],
                    (String) row[1],
                    (String) row[2],
                    insight.covers((String) row[3]),
                    progress(row, 4),
                    holders.getOrDefault((Long) row[0], List.of())))
        .toList();
  }

  private Map<Long, List<Holder>> holders(List<Long> unitIds, int year) {
    return unitIds.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery(HOLDERS, Object[].class)
            .setParameter("units", unitIds)
            .setParameter("year", year)
            .setParameter("open", ReviewState.OPEN)
            .setParameter("submitted", TargetState.SUBMITTED)
            .setParameter("returned", TargetState.RETURNED)
            .getResultStream()
            .map(row -> Map.entry((Long) row[0], holder(row)))
            .sorted(Map.Entry.comparingByValue(Comparator.comparing(Holder::since)))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Holder holder(Object[] row) {
    var since = row[1] == null ? row[5] : row[4];
    return new Holder((ReviewStep) row[1], (String) row[2], number(row[3]), instant(since));
  }

  private static Instant instant(Object stored) {
    return LocalDateTime.parse(stored.toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }

  private static Progress progress(Object[] row, int from) {
    return new Progress(
        number(row[from]),
        number(row[from + 1]),
        number(row[from + 2]),
        number(row[from + 3]),
        number(row[from + 4]),
        row[from + 5] == null ? BigDecimal.ZERO : new BigDecimal(row[from + 5].toString()),
        number(row[from + 6]));
  }

  /** Sums over nothing are null. */
  private static long number(Object counted) {
    return counted == null ? 0 : ((Number) counted).longValue();
  }
}
