package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_POINT;

import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All points of all papers. */
@ApplicationScoped
class PointRepository {

  @PersistenceContext EntityManager entityManager;

  void add(Point point) {
    entityManager.persist(point);
  }

  void remove(Point point) {
    entityManager.remove(point);
  }

  /** Writes what has changed, so that versions are the new ones. */
  void write() {
    entityManager.flush();
  }

  Point get(long pointId) {
    var point = entityManager.find(Point.class, pointId);
    if (point == null) {
      throw new RuleViolation(UNKNOWN_POINT);
    }
    return point;
  }

  /** What was said of the subject and noted about it, in the order in which it was. */
  List<Point> ofSubject(Subject subject) {
    return entityManager
        .createNamedQuery("Point.ofSubject", Point.class)
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.id())
        .getResultList();
  }

  /**
   * How many points of the subject stand so.
   *
   * @param drafts whether those count that the unit has not seen
   */
  int count(Subject subject, boolean drafts, PointState... states) {
    return entityManager
        .createNamedQuery("Point.count", Long.class)
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.id())
        .setParameter("states", List.of(states))
        .setParameter("told", !drafts)
        .getSingleResult()
        .intValue();
  }
}
