package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All submissions. */
@ApplicationScoped
class SubmissionRepository {

  private static final String WAITING =
      " from Submission s, Organization o where o.id = s.organizationId and s.state = :state and ";

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

  List<InboxRow> waitingFor(CurrentUser user, int first, int size) {
    var query =
        entityManager.createQuery(
            "select new cn.jixiao.workflow.InboxRow(s.id, s.subject.kind, s.subject.id, s.title,"
                + " s.year, s.amount, o.code, o.name, s.round, s.step, s.declarantName, s.since)"
                + WAITING
                + atStepsOf(user)
                + " order by s.since, s.id",
            InboxRow.class);
    return bound(query, user).setFirstResult(first).setMaxResults(size).getResultList();
  }

  long countWaitingFor(CurrentUser user) {
    var query =
        entityManager.createQuery("select count(s)" + WAITING + atStepsOf(user), Long.class);
    return bound(query, user).getSingleResult();
  }

  /**
   * At one of the steps in which the person reviews, from where that role reaches, not their own.
   */
  private static String atStepsOf(CurrentUser user) {
    return stepsOf(user)
            .map(
                step ->
                    "s.step = :"
                        + step
                        + " and "
                        + user.scope(step.role()).condition("o.path", step.name()))
            .collect(Collectors.joining(") or (", "((", "))"))
        + " and s.declarantAccount <> :account";
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, CurrentUser user) {
    stepsOf(user)
        .forEach(
            step -> {
              query.setParameter(step.name(), step);
              user.scope(step.role()).bind(query, step.name());
            });
    return query
        .setParameter("state", SubmissionState.UNDER_REVIEW)
        .setParameter("account", user.account());
  }

  static Stream<ReviewStep> stepsOf(CurrentUser user) {
    return Stream.of(ReviewStep.values()).filter(step -> user.holds(step.role()));
  }
}
