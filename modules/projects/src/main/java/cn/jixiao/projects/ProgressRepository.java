package cn.jixiao.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.jixiao.organizations.Scope;
import cn.jixiao.workflow.ReviewState;
import cn.jixiao.workflow.ReviewStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How far units are, counted by the database: a statement for all of them, one for who holds what.
 */
@ApplicationScoped
class ProgressRepository {

  /**
   * Of several steps side by side the first one counts, so that no target is told twice.
   * EclipseLink would hand the converter of instants what the driver made of the earliest one; a
   * text it leaves alone.
   */
  private static final String HOLDERS =
      "select t.organizationId, r.step, p.name, count(t), concat(min(r.since), ''),"
          + " concat(min(s.since), '') from PerformanceTarget t"
          + " left join Submission s on s.id = t.submissionId"
          + " left join Review r on r.submission = s and r.state = :open and t.state = :submitted"
          + " and not exists (select x from Review x where x.submission = s and x.state = :open"
          + " and x.id < r.id)"
          + " left join Organization p on p.id = r.placeId"
          + " where t.organizationId in :units and t.year = :year"
          + " and t.state in (:submitted, :returned) group by t.organizationId, r.step, p.name";

  @PersistenceContext EntityManager entityManager;

  /** All units of the filter with their counts, whatever page it asks for. */
  List<UnitProgress> units(Scope oversight, ProgressFilter filter, LocalDate today) {
    return new ProgressQuery(oversight, filter, today).units(entityManager);
  }

  /**
   * Who holds targets of these units, of which there is one at least, by their ids, whoever holds
   * them longest first.
   */
  Map<Long, List<Holder>> holders(List<Long> unitIds, int year) {
    return entityManager
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
    return new Holder((ReviewStep) row[1], (String) row[2], (Long) row[3], instant(since));
  }

  private static Instant instant(Object stored) {
    return LocalDateTime.parse(stored.toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }
}
