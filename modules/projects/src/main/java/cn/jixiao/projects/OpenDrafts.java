package cn.jixiao.projects;

import cn.jixiao.organizations.OpenWork;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.Person;
import cn.jixiao.organizations.Role;
import cn.jixiao.organizations.Workload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Stream;

/** The drafts, returned targets and adjustments that only one active person could go on writing. */
@ApplicationScoped
class OpenDrafts implements Workload {

  private static final String HANGING =
      "select count(t), min(t.name) from PerformanceTarget t, Organization o"
          + " where o.id = t.organizationId and (t.state in :editable or exists"
          + " (select a from Adjustment a where a.target = t and a.state in :editable))"
          + " and o.path like concat(:place, '%')"
          + " and not exists (select h from Person q join q.roles h where q.active = true"
          + " and q.id <> :person and h.role = :role"
          + " and o.path like concat(h.organization.path, '%'))";

  @PersistenceContext EntityManager entityManager;

  @Override
  public Stream<OpenWork> hangingOn(Person person, Role role, Organization place) {
    if (role != Role.DECLARANT) {
      return Stream.of();
    }
    var found =
        entityManager
            .createQuery(HANGING, Object[].class)
            .setParameter(
                "editable",
                Stream.of(TargetState.values()).filter(TargetState::isEditable).toList())
            .setParameter("role", role)
            .setParameter("place", place.getPath())
            .setParameter("person", person.getId())
            .getSingleResult();
    var count = (Long) found[0];
    return count == 0
        ? Stream.of()
        : Stream.of(new OpenWork(role, place, count, (String) found[1]));
  }
}
