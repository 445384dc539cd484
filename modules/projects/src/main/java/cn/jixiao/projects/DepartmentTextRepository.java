package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.UNKNOWN_TEXT;

import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All whole texts that were ever submitted. */
@ApplicationScoped
class DepartmentTextRepository {

  private static final String BEGIN =
      "insert ignore into projects_department_text (id, version, organization_id, budget_year)"
          + " values (?, 0, ?, ?)";

  @PersistenceContext EntityManager entityManager;
  @Inject Identifiers ids;

  /** The text of a unit's year, held until the transaction ends; the first to ask makes it. */
  DepartmentText getToSubmit(long unitId, int year) {
    entityManager
        .createNativeQuery(BEGIN)
        .setParameter(1, ids.next())
        .setParameter(2, unitId)
        .setParameter(3, year)
        .executeUpdate();
    return entityManager
        .createNamedQuery("DepartmentText.of", DepartmentText.class)
        .setParameter("unit", unitId)
        .setParameter("year", year)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  Optional<DepartmentText> find(long unitId, int year) {
    return entityManager
        .createNamedQuery("DepartmentText.of", DepartmentText.class)
        .setParameter("unit", unitId)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  DepartmentText get(long textId) {
    var text = entityManager.find(DepartmentText.class, textId);
    if (text == null) {
      throw new RuleViolation(UNKNOWN_TEXT);
    }
    return text;
  }
}
