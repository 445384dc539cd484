package cn.jixiao.projects;

import cn.jixiao.workflow.ReviewStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All versions of all targets. Where days are left out, only what was submitted is found. */
@ApplicationScoped
class TargetVersionRepository {

  @PersistenceContext EntityManager entityManager;

  void add(TargetVersion version) {
    entityManager.persist(version);
  }

  void add(DepartmentVersion version) {
    entityManager.persist(version);
  }

  /** Part one as it was submitted, the latest first. */
  List<DepartmentVersion> of(DepartmentTarget target) {
    return entityManager
        .createNamedQuery("DepartmentVersion.of", DepartmentVersion.class)
        .setParameter("target", target.getId())
        .getResultList();
  }

  /** Writes what was added so far. */
  void write() {
    entityManager.flush();
  }

  /** Freezes the latest version, which says what the target says, without reading it. */
  void freezeLatest(PerformanceTarget target, long submissionId, String by, Instant at) {
    entityManager
        .createQuery(
            "update TargetVersion v set v.frozen = true, v.submissionId = :submission,"
                + " v.changedBy = :by, v.changedAt = :at, v.version = v.version + 1"
                + " where v.target = :target and v.number = :number")
        .setParameter("submission", submissionId)
        .setParameter("by", by)
        .setParameter("at", at)
        .setParameter("target", target)
        .setParameter("number", target.getVersionNumber())
        .executeUpdate();
  }

  /** The latest version, which was frozen when it set off, is in force from that day on. */
  void putInForce(PerformanceTarget target, LocalDate day) {
    entityManager
        .createQuery(
            "update TargetVersion v set v.inForceFrom = :day, v.version = v.version + 1"
                + " where v.target = :target and v.number = :number")
        .setParameter("day", day)
        .setParameter("target", target)
        .setParameter("number", target.getVersionNumber())
        .executeUpdate();
  }

  /** The latest version of each of the targets. */
  List<TargetVersion> findLatest(Collection<PerformanceTarget> targets) {
    return entityManager
        .createQuery(
            "select v from TargetVersion v where v.target in :targets"
                + " and v.number = v.target.versionNumber",
            TargetVersion.class)
        .setParameter("targets", targets)
        .getResultList();
  }

  /** What was ever submitted of the targets, of each the latest first. */
  List<TargetVersion> findFrozen(Collection<PerformanceTarget> targets) {
    return entityManager
        .createQuery(
            "select v from TargetVersion v where v.target in :targets and v.frozen = true"
                + " order by v.target.id, v.number desc",
            TargetVersion.class)
        .setParameter("targets", targets)
        .getResultList();
  }

  /** The latest first. */
  List<VersionRow> rows(PerformanceTarget target, boolean days) {
    return entityManager
        .createQuery(
            "select new cn.jixiao.projects.VersionRow(v.number, v.frozen, v.day, v.changedAt,"
                + " v.changedBy, s.round, v.inForceFrom, a.why.reason, a.why.explanation)"
                + " from TargetVersion v left join Submission s on s.id = v.submissionId"
                + " left join Adjustment a on a.submissionId = v.submissionId"
                + " and a.target = :target"
                + " where v.target = :target and (:days = true or v.frozen = true)"
                + " order by v.number desc",
            VersionRow.class)
        .setParameter("target", target)
        .setParameter("days", days)
        .getResultList();
  }

  Optional<TargetVersion> find(PerformanceTarget target, int number) {
    return entityManager
        .createQuery(
            "select v from TargetVersion v where v.target = :target and v.number = :number",
            TargetVersion.class)
        .setParameter("target", target)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The version that was in force at the end of the day. */
  Optional<TargetVersion> findInForce(PerformanceTarget target, LocalDate day) {
    return entityManager
        .createQuery(
            "select v from TargetVersion v where v.target = :target and v.inForceFrom <= :day"
                + " order by v.number desc",
            TargetVersion.class)
        .setParameter("target", target)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * What had been submitted when reviewers at the step acted on the target last; nothing where none
   * has yet.
   */
  Optional<TargetVersion> findSeen(PerformanceTarget target, ReviewStep step) {
    return entityManager
        .createQuery(
            "select v from TargetVersion v where v.target = :target and v.frozen = true"
                + " and v.changedAt <= (select max(r.actedAt) from Review r, TargetVersion w"
                + " where w.target = :target and w.submissionId = r.submission.id"
                + " and r.step = :step) order by v.number desc",
            TargetVersion.class)
        .setParameter("target", target)
        .setParameter("step", step)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The last version that had begun by the end of the day. */
  Optional<TargetVersion> findAsOf(PerformanceTarget target, LocalDate day, boolean days) {
    return entityManager
        .createQuery(
            "select v from TargetVersion v where v.target = :target and v.day <= :day"
                + " and (:days = true or v.frozen = true) order by v.number desc",
            TargetVersion.class)
        .setParameter("target", target)
        .setParameter("day", day)
        .setParameter("days", days)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
