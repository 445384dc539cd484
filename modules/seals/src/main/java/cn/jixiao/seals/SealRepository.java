package cn.jixiao.seals;

import cn.jixiao.projects.PerformanceTarget;
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

  /** What is to be sealed of a whole text. */
  List<PerformanceTarget> targetsOf(long textId) {
    return entityManager
        .createQuery(
            "select t from PerformanceTarget t where t.textId = :text and t.state ="
                + " cn.jixiao.projects.TargetState.APPROVED order by t.id",
            PerformanceTarget.class)
        .setParameter("text", textId)
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

  /** The codes of targets, of a target that was approved again the latest last. */
  List<SealRow> codesOf(Collection<Long> targetIds) {
    return entityManager
        .createQuery(
            "select new cn.jixiao.seals.SealRow(s.subject.id, o.path, s.code) from Seal s"
                + " join Organization o on o.id = s.organizationId"
                + " where s.subject.kind = :kind and s.subject.id in :targets"
                + " order by s.approvedAt, s.id",
            SealRow.class)
        .setParameter("kind", PerformanceTarget.KIND)
        .setParameter("targets", targetIds)
        .getResultList();
  }
}
