package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;

import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All submissions. */
@ApplicationScoped
class SubmissionRepository {

  @PersistenceContext EntityManager entityManager;

  /**
   * Written at once: others refer to it by its id, and the order of their rows is not known across
   * the walls of modules.
   */
  void add(Submission submission) {
    entityManager.persist(submission);
    entityManager.flush();
  }

  Submission get(long submissionId) {
    var submission = entityManager.find(Submission.class, submissionId);
    if (submission == null) {
      throw new RuleViolation(UNKNOWN_SUBMISSION);
    }
    return submission;
  }

  /**
   * The same with its steps, held until the transaction ends: who comes second sees what was done.
   */
  Submission getToActOn(long submissionId) {
    return entityManager
        .createNamedQuery("Submission.toActOn", Submission.class)
        .setParameter("id", submissionId)
        .setFlushMode(FlushModeType.COMMIT) // other journeys of the same act are written at its end
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_SUBMISSION));
  }

  /** Those of these journeys that have not ended. */
  Set<Long> running(Collection<Long> submissionIds) {
    return Set.copyOf(
        entityManager
            .createQuery(
                "select s.id from Submission s where s.id in :ids and s.state in :running",
                Long.class)
            .setParameter("ids", submissionIds)
            .setParameter("running", SubmissionState.running())
            .getResultList());
  }

  /** The journeys of the subject, the latest first. */
  List<Submission> roundsOf(Subject subject) {
    return entityManager
        .createNamedQuery("Submission.rounds", Submission.class)
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.id())
        .getResultList();
  }

  Optional<Submission> findLatest(Subject subject) {
    return roundsOf(subject).stream().findFirst();
  }
}
