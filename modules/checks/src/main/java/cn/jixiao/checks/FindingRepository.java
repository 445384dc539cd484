package cn.jixiao.checks;

import static java.util.stream.Collectors.toMap;

import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.shared.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
