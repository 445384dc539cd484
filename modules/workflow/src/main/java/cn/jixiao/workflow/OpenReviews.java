package cn.jixiao.workflow;

import cn.jixiao.organizations.OpenWork;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.Person;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Workload;
import cn.jixiao.shared.Like;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** The reviews, now or still to come, that only one active person could make. */
@ApplicationScoped
class OpenReviews implements Workload {

  private static final String OF_HEADS = "r.placePath like concat(h.organization.path, '%')";

  private static final String OF_DIVISIONS =
      "(" + OF_HEADS + " or h.organization.path like concat(r.placePath, '%'))";

  private static final String HANGING =
      "select count(r), min(s.title) from Review r join r.submission s where r.state in :open"
          + " and s.state in :running and r.step in :steps"
          + " and r.barred not like :me escape '!' and %s"
          + " and not exists (select h from Person q join q.roles h where q.active = true"
          + " and q.id <> :person and h.role = :role"
          + " and locate(concat(' ', q.account, ' '), r.barred) = 0 and %s)";

  @PersistenceContext EntityManager entityManager;

  @Override
  public Stream<OpenWork> hangingOn(Person person, Role role, Organization place) {
    var steps = Stream.of(ReviewStep.values()).filter(step -> step.role() == role).toList();
    if (steps.isEmpty()) {
      return Stream.of();
    }
    var found =
        entityManager
            .createQuery(
                role == Role.UNIT_HEAD
                    ? HANGING.formatted("r.placePath like concat(:place, '%')", OF_HEADS)
                    : HANGING.formatted(
                        "(:place like concat(r.placePath, '%')"
                            + " or r.placePath like concat(:place, '%'))",
                        OF_DIVISIONS),
                Object[].class)
            .setParameter("open", List.of(ReviewState.OPEN, ReviewState.WAITING))
            .setParameter(
                "running", List.of(SubmissionState.UNDER_REVIEW, SubmissionState.CORRECTING))
            .setParameter("steps", steps)
            .setParameter("role", role)
            .setParameter("place", place.getPath())
            .setParameter("person", person.getId())
            .setParameter("me", Like.containing(" " + person.getAccount() + " "))
            .getSingleResult();
    var count = (Long) found[0];
    return count == 0
        ? Stream.of()
        : Stream.of(new OpenWork(role, place, count, (String) found[1]));
  }
}
