package cn.jixiao.checks.copies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of all submitted texts, and whose they are: the rare ones as rows, by which a text is
 * found, and all of them in one value, by which it is looked into. They have no identity of their
 * own, written and thrown away by the text, so they are no entities but plain SQL: a text is two
 * statements instead of fifty.
 */
@ApplicationScoped
class FingerprintRepository {

  private static final int AT_ONCE = 2_000;
  private static final String OWNERS =
      "select hash, target_id from checks_fingerprint where hash in (";
  private static final String SKETCHES =
      "select target_id, numbers from checks_sketch where target_id in (";
  private static final String REPLACE =
      "replace into checks_sketch (target_id, numbers) values (?, ?)";
  private static final String INSERT = "insert into checks_fingerprint (hash, target_id) values ";

  @PersistenceContext EntityManager entityManager;

  /** The targets that have each number: a hundred at most, as common ones get no further rows. */
  Map<Long, List<Long>> owners(Collection<Long> hashes) {
    var all = new ArrayList<>(hashes);
    var owners = new HashMap<Long, List<Long>>();
    for (var from = 0; from < all.size(); from += AT_ONCE) {
      owners.putAll(ownersOf(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }
    return owners;
  }

  private Map<Long, List<Long>> ownersOf(List<Long> hashes) {
    return rows(OWNERS, hashes).stream()
        .map(Object[].class::cast)
        .collect(groupingBy(row -> number(row[0]), mapping(row -> number(row[1]), toList())));
  }

  /** What is remembered of the texts of some targets. */
  Map<Long, KeptSketch> sketches(Collection<Long> targetIds) {
    if (targetIds.isEmpty()) {
      return Map.of();
    }
    return rows(SKETCHES, List.copyOf(targetIds)).stream()
        .map(Object[].class::cast)
        .collect(toMap(row -> number(row[0]), row -> KeptSketch.of((byte[]) row[1])));
  }

  private List<?> rows(String select, List<Long> ids) {
    var places = String.join(",", Collections.nCopies(ids.size(), "?"));
    return bound(entityManager.createNativeQuery(select + places + ")"), ids).getResultList();
  }

  /** What is told of the targets, whoever may see them: of their journeys the first. */
  List<CopySource> sources(Collection<Long> targetIds) {
    if (targetIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select new cn.jixiao.checks.copies.CopySource(t.id, t.year, p.code, t.name, t.state,"
                + " s.submittedAt, o.code, o.name, o.path) from PerformanceTarget t"
                + " join t.project p join Organization o on o.id = t.organizationId"
                + " left join Submission s on s.id = (select min(v.submissionId)"
                + " from TargetVersion v where v.target = t)"
                + " where t.id in :targets",
            CopySource.class)
        .setParameter("targets", targetIds)
        .getResultList();
  }

  /**
   * Keeps a target's text in place of an earlier one, whose rows go with its sketch.
   *
   * @param rare the numbers by which it is found
   */
  void keep(long targetId, KeptSketch sketch, List<Long> rare) {
    entityManager
        .createNativeQuery(REPLACE)
        .setParameter(1, targetId)
        .setParameter(2, sketch.bytes())
        .executeUpdate();
    if (!rare.isEmpty()) {
      var values = String.join(",", Collections.nCopies(rare.size(), "(?,?)"));
      var parameters = rare.stream().flatMap(hash -> List.of(hash, targetId).stream()).toList();
      bound(entityManager.createNativeQuery(INSERT + values), parameters).executeUpdate();
    }
  }

  private static Query bound(Query query, List<Long> parameters) {
    for (var i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    return query;
  }

  private static Long number(Object column) {
    return ((Number) column).longValue();
  }
}
