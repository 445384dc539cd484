package cn.jixiao.audit;

import cn.jixiao.organizations.Scope;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trail: entries are added and read, nothing else. */
@ApplicationScoped
class AuditRepository {

  private static final String ROW =
      "select new cn.jixiao.audit.AuditRow(e.id, e.at, e.account, e.personName, e.standsFor,"
          + " e.role, e.actingOrganization, e.address, e.act, e.refused, e.subject.kind,"
          + " e.subject.id, e.title, e.detail)";

  @PersistenceContext EntityManager entityManager;

  void add(AuditEntry entry) {
    entityManager.persist(entry);
  }

  AuditPage page(Scope scope, AuditFilter filter) {
    var parameters = new HashMap<String, Object>();
    var where = where(scope, filter, parameters);
    var total = query("select count(e)" + where, scope, parameters, Long.class).getSingleResult();
    var rows =
        query(ROW + where + " order by e.at desc, e.id desc", scope, parameters, AuditRow.class)
            .setFirstResult(filter.first())
            .setMaxResults(filter.size())
            .getResultList();
    return new AuditPage(rows, total);
  }

  /** What was done with a subject, the newest first; no refused attempts. */
  List<AuditRow> timelineOf(Subject subject, Scope scope, int atMost) {
    var filter = new AuditFilter(subject, null, null, null, null, 0, atMost);
    var parameters = new HashMap<String, Object>();
    var where = where(scope, filter, parameters) + " and e.refused = false";
    return query(ROW + where + " order by e.at desc, e.id desc", scope, parameters, AuditRow.class)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Entries without any organization (an unknown account at the login) are every auditor's. */
  private static String where(Scope scope, AuditFilter filter, Map<String, Object> parameters) {
    var where =
        new StringBuilder(" from AuditEntry e left join Organization o on o.id = e.organizationId")
            .append(" where (e.organizationId is null or ")
            .append(scope.condition("o.path", "scope"))
            .append(")");
    if (filter.subject() != null) {
      where.append(" and e.subject.kind = :kind and e.subject.id = :subject");
      parameters.put("kind", filter.subject().kind());
      parameters.put("subject", filter.subject().id());
    }
    and(where, parameters, "e.account = :actor", "actor", filter.actor());
    if (AuditFilter.REFUSED.equals(filter.act())) {
      where.append(" and e.refused = true");
    } else {
      and(where, parameters, "e.act = :act", "act", filter.act());
    }
    and(where, parameters, "e.at >= :from", "from", filter.from());
    and(where, parameters, "e.at < :to", "to", filter.to());
    return where.toString();
  }

  private static void and(
      StringBuilder where,
      Map<String, Object> parameters,
      String condition,
      String name,
      Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  private <T> TypedQuery<T> query(
      String jpql, Scope scope, Map<String, Object> parameters, Class<T> type) {
    var query = entityManager.createQuery(jpql, type);
    scope.bind(query, "scope");
    parameters.forEach(query::setParameter);
    return query;
  }
}
