package cn.jixiao.seals;

import cn.jixiao.projects.DepartmentTarget;
import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All seals. */
@ApplicationScoped
class SealRepository {

  @PersistenceContext EntityManager entityManager;

  void add(Seal seal) {
    entityManager.persist(seal);
  }

  /** What is to be sealed; whoever just approved it has read it, and nothing is asked for again. */
  PerformanceTarget target(long targetId) {
    return entityManager.find(PerformanceTarget.class, targetId);
  }

  /** The same of a whole text. */
  DepartmentText text(long textId) {
    return entityManager.find(DepartmentText.class, textId);
  }

  /**
   * The part one that the text's journey brought into force; nothing where it was no part of it.
   */
  Optional<DepartmentTarget> partOneOf(DepartmentText text) {
    return entityManager
        .createNamedQuery("DepartmentTarget.of", DepartmentTarget.class)
        .setParameter("organizations", List.of(text.getOrganizationId()))
        .setParameter("year", text.getYear())
        .getResultStream()
        .filter(partOne -> partOne.getState() == TargetState.APPROVED)
        .filter(partOne -> partOne.travelledOn(text.getSubmissionId()))
        .findFirst();
  }

  /** The targets that the text's journey brought into force. */
  List<PerformanceTarget> targetsOf(DepartmentText text) {
    return entityManager
        .createQuery(
            "select t from PerformanceTarget t where t.submissionId = :journey and t.state ="
                + " cn.jixiao.projects.TargetState.APPROVED order by t.id",
            PerformanceTarget.class)
        .setParameter("journey", text.getSubmissionId())
        .setHint("eclipselink.batch", "t.indicators")
        .getResultList();
  }

  Optional<Seal> find(String code) {
    return entityManager
        .createQuery("select s from Seal s where s.code = :code", Seal.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The codes of targets and parts one, of what was approved again the latest last. */
  List<SealRow> codesOf(Collection<Long> approvedIds) {
    return entityManager
        .createQuery(
            "select new cn.jixiao.seals.SealRow(s.subject.id, o.path, s.code) from Seal s"
                + " join Organization o on o.id = s.organizationId"
                + " where s.subject.kind in :kinds and s.subject.id in :approved"
                + " order by s.approvedAt, s.id",
            SealRow.class)
        .setParameter("kinds", List.of(PerformanceTarget.KIND, DepartmentTarget.KIND))
        .setParameter("approved", approvedIds)
        .getResultList();
  }
}
