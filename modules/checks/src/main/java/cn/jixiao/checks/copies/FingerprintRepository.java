package cn.jixiao.checks.copies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.jixiao.projects.PerformanceTarget;
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
 * The numbers of all submitted texts, and whose they are. They are rows without an identity of
 * their own, written and thrown away by the text, so they are no entities but plain SQL: a text is
 * one statement instead of fifty.
 */
@ApplicationScoped
class FingerprintRepository {

  private static final int AT_ONCE = 2_000;
  private static final String OWNERS =
      "select hash, target_id from checks_fingerprint where hash in (";
  private static final String INSERT = "insert into checks_fingerprint (hash, target_id) values ";

  @PersistenceContext EntityManager entityManager;

  /** The targets that have each number: few, as common ones are not kept any more. */
  Map<Long, List<Long>> owners(Collection<Long> hashes) {
    var all = new ArrayList<>(hashes);
    var owners = new HashMap<Long, List<Long>>();
    for (var from = 0; from < all.size(); from += AT_ONCE) {
      owners.putAll(ownersOf(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }
    return owners;
  }

  private Map<Long, List<Long>> ownersOf(List<Long> hashes) {
    var places = String.join(",", Collections.nCopies(hashes.size(), "?"));
    List<?> rows =
        bound(entityManager.createNativeQuery(OWNERS + places + ")"), hashes).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(groupingBy(row -> number(row[0]), mapping(row -> number(row[1]), toList())));
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
                + " left join Submission s on s.subject.id = t.id and s.subject.kind = :kind"
                + " and s.round = 1"
                + " where t.id in :targets",
            CopySource.class)
        .setParameter("kind", PerformanceTarget.KIND)
        .setParameter("targets", targetIds)
        .getResultList();
  }

  void remove(long targetId) {
    entityManager
        .createNativeQuery("delete from checks_fingerprint where target_id = ?")
        .setParameter(1, targetId)
        .executeUpdate();
  }

  void add(long targetId, List<Long> hashes) {
    if (!hashes.isEmpty()) {
      var values = String.join(",", Collections.nCopies(hashes.size(), "(?,?)"));
      var parameters = hashes.stream().flatMap(hash -> List.of(hash, targetId).stream()).toList();
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
