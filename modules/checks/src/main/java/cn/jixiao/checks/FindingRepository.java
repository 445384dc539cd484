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

  @PersistenceContext EntityManager entityManager;
  @Inject Identifiers ids;

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
                "o.code, o.name, sum(t.budget), count(t)",
                " group by o.code, o.name order by sum(t.budget) desc, o.code",
                Object[].class)
            .setFirstResult(filter.first())
            .setMaxResults(filter.size())
            .getResultList();
    var counts = new HashMap<Object, Long>();
    for (var row :
        new FindingQuery(user, filter)
            .select(entityManager, "o.code, count(f)", " group by o.code", Object[].class)
            .getResultList()) {
      counts.put(row[0], (Long) row[1]);
    }
    var rows =
        money.stream()
            .map(
                row ->
                    new UnitTotal(
                        (String) row[0],
                        (String) row[1],
                        counts.get(row[0]),
                        (Long) row[3],
                        (BigDecimal) row[2]))
            .toList();
    return new Page<>(rows, counts.size());
  }

  /** What weighs most first, then the most money. */
  Page<FindingRow> list(CurrentUser user, FindingFilter filter) {
    var total =
        new FindingQuery(user, filter)
            .select(entityManager, "count(f)", "", Long.class)
            .getSingleResult();
    return new Page<>(rows(user, filter), total);
  }

  List<FindingRow> rows(CurrentUser user, FindingFilter filter) {
    return new FindingQuery(user, filter)
        .select(
            entityManager,
            "new cn.jixiao.checks.FindingRow(t.id, t.name, o.code, o.name, t.budget, f.rule,"
                + " f.severity, f.field, f.seen, f.arguments, a.reason)",
            " order by f.severity desc, t.budget desc, t.id, f.id",
            FindingRow.class)
        .setFirstResult(filter.first())
        .setMaxResults(filter.size())
        .getResultList();
  }
}
