package cn.jixiao.checks;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings with which targets set off, and what declarants said of theirs. */
@ApplicationScoped
class FindingRepository {

  private static final String ROW =
      "new cn.jixiao.checks.FindingRow(t.id, t.name, o.code, o.name, t.budget, f.rule,"
          + " f.severity, f.field, f.seen, f.findingKey, f.arguments, a.reason)";

  @PersistenceContext EntityManager entityManager;
  @Inject Identifiers ids;

  /** What was just approved: who approved it has read it, and nothing is asked for again. */
  PerformanceTarget target(long targetId) {
    return entityManager.find(PerformanceTarget.class, targetId);
  }

  /** Keeps what was found of a target that sets off, instead of what was found the last time. */
  void replace(PerformanceTarget target, List<Finding> found) {
    if (target.getSubmissionId() != null) {
      entityManager
          .createQuery("delete from StoredFinding f where f.targetId = :target")
          .setParameter("target", target.getId())
          .executeUpdate();
    }
    found.forEach(
        finding -> entityManager.persist(new StoredFinding(ids, target.getId(), finding)));
  }

  /** What was answered of a target, by the key of the finding. */
  Map<String, Answer> answersOf(long targetId) {
    return entityManager
        .createQuery("select a from Answer a where a.targetId = :target", Answer.class)
        .setParameter("target", targetId)
        .getResultList()
        .stream()
        .collect(toMap(Answer::getFindingKey, answer -> answer));
  }

  void add(Answer answer) {
    entityManager.persist(answer);
  }

  void remove(Answer answer) {
    entityManager.remove(answer);
  }

  List<RuleTotal> byRule(CurrentUser user, FindingFilter filter) {
    var money = new HashMap<Object, BigDecimal>();
    for (var row :
        new FindingQuery(user, filter)
            .firstOfTarget(" and e.rule = f.rule")
            .select(entityManager, "f.rule, sum(t.budget)", " group by f.rule", Object[].class)
            .getResultList()) {
      money.put(row[0], (BigDecimal) row[1]);
    }
    return new FindingQuery(user, filter)
            .select(
                entityManager,
                "f.rule, f.severity, count(f), count(distinct t.id)",
                " group by f.rule, f.severity order by f.severity desc, count(f) desc, f.rule",
                Object[].class)
            .getResultList()
            .stream()
            .map(
                row ->
                    new RuleTotal(
                        (String) row[0],
                        (Severity) row[1],
                        (Long) row[2],
                        (Long) row[3],
                        money.get(row[0])))
            .toList();
  }

  /** The units with most money in targets of which something was said, first. */
  Page<UnitTotal> byUnit(CurrentUser user, FindingFilter filter) {
    var alike = filter.rule() == null ? "" : " and e.rule = f.rule";
    var severe = filter.severity() == null ? "" : " and e.severity = f.severity";
    var money =
        new FindingQuery(user, filter)
            .firstOfTarget(alike + severe)
            .select(
                entityManager,
                "o.id, o.code, o.name, sum(t.budget), count(t)",
                " group by o.id, o.code, o.name order by sum(t.budget) desc, o.code, o.id",
                Object[].class)
            .setFirstResult(filter.first())
            .setMaxResults(filter.size())
            .getResultList();
    var counts = findingsOf(money.stream().map(row -> (Long) row[0]).toList(), user, filter);
    var rows =
        money.stream()
            .map(
                row ->
                    new UnitTotal(
                        (String) row[1],
                        (String) row[2],
                        counts.get((Long) row[0]),
                        (Long) row[4],
                        (BigDecimal) row[3]))
            .toList();
    var total =
        new FindingQuery(user, filter)
            .select(entityManager, "count(distinct o.id)", "", Long.class)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** How much was found in each of these units. */
  private Map<Long, Long> findingsOf(List<Long> unitIds, CurrentUser user, FindingFilter filter) {
    return unitIds.isEmpty()
        ? Map.of()
        : new FindingQuery(user, filter)
            .ofUnits(unitIds)
            .select(entityManager, "o.id, count(f)", " group by o.id", Object[].class)
            .getResultStream()
            .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** What weighs most first, then the most money. */
  Page<FindingRow> list(CurrentUser user, FindingFilter filter) {
    var total =
        new FindingQuery(user, filter)
            .select(entityManager, "count(f)", "", Long.class)
            .getSingleResult();
    return new Page<>(rows(user, filter), total);
  }

  private List<FindingRow> rows(CurrentUser user, FindingFilter filter) {
    var order = " order by f.severity desc, t.budget desc, t.id, f.id";
    return new FindingQuery(user, filter)
        .select(entityManager, ROW, order, FindingRow.class)
        .setFirstResult(filter.first())
        .setMaxResults(filter.size())
        .getResultList();
  }

  /** Those of the targets behind one, in the order of their key, which is that of the index. */
  List<FindingRow> after(CurrentUser user, FindingFilter filter, long targetId, int most) {
    return new FindingQuery(user, filter)
        .ofTargetsBehind(targetId)
        .select(entityManager, ROW, " order by f.targetId, f.rule, f.id", FindingRow.class)
        .setMaxResults(most)
        .getResultList();
  }
}
