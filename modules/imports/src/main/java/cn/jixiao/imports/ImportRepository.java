package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.UNKNOWN_WORK;

import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All works, the files they were made of, and what came of them. */
@ApplicationScoped
class ImportRepository {

  private static final String ROW =
      "select new cn.jixiao.imports.ImportRow(w.id, w.version, o.code, o.name, w.year, w.filename,"
          + " w.size, w.state, w.receivedAt, w.finishedAt, w.refusal, w.refusalArguments, w.projects,"
          + " w.doubts) from ImportWork w left join Organization o on o.id = w.organizationId";

  @PersistenceContext EntityManager entityManager;

  /** Rows that refer to the file need it to be there. */
  void add(ProofFile file, List<FilePart> parts) {
    entityManager.persist(file);
    entityManager.flush();
    parts.forEach(entityManager::persist);
  }

  boolean hasFile(String digest) {
    return entityManager.find(ProofFile.class, digest, LockModeType.PESSIMISTIC_WRITE) != null;
  }

  byte[] bytes(String digest) {
    var bytes = new ByteArrayOutputStream();
    entityManager
        .createQuery(
            "select p.bytes from FilePart p where p.digest = :digest order by p.position",
            byte[].class)
        .setParameter("digest", digest)
        .getResultList()
        .forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  void add(ImportWork work) {
    entityManager.persist(work);
    entityManager.flush();
  }

  ImportWork get(long workId) {
    return find(workId).orElseThrow(() -> new RuleViolation(UNKNOWN_WORK));
  }

  Optional<ImportWork> find(long workId) {
    return Optional.ofNullable(entityManager.find(ImportWork.class, workId));
  }

  void write() {
    entityManager.flush();
  }

  List<ImportRow> of(String account, int atMost) {
    return entityManager
        .createQuery(ROW + " where w.account = :account order by w.id desc", ImportRow.class)
        .setParameter("account", account)
        .setMaxResults(atMost)
        .getResultList();
  }

  long countOpen(String account) {
    return entityManager
        .createQuery(
            "select count(w) from ImportWork w where w.account = :account and w.state in :open",
            Long.class)
        .setParameter("account", account)
        .setParameter(
            "open", List.of(ImportState.RECEIVED, ImportState.RECOGNIZING, ImportState.READY))
        .getSingleResult();
  }

  /** Works that nobody recognises, or nobody any more, by the one clock all servers share. */
  List<Waiting> waiting(int atMost) {
    return entityManager
        .createQuery(
            "select w.id, function('utc_timestamp') from ImportWork w where w.state = :received or"
                + " w.state = :recognizing and w.leaseUntil < function('utc_timestamp') order by"
                + " w.id",
            Object[].class)
        .setParameter("received", ImportState.RECEIVED)
        .setParameter("recognizing", ImportState.RECOGNIZING)
        .setMaxResults(atMost)
        .getResultList()
        .stream()
        .map(row -> new Waiting((Long) row[0], instant(row[1])))
        .toList();
  }

  /** A work that waits, and what time it is in the database. */
  record Waiting(long workId, Instant now) {}

  /** The work, which nobody else changes before this transaction ends. */
  ImportWork locked(long workId) {
    return entityManager.find(ImportWork.class, workId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Works nobody imported, received before the moment; those that were are kept for good. */
  List<ImportWork> forgotten(Instant before, int atMost) {
    return entityManager
        .createQuery(
            "select w from ImportWork w where w.receivedAt < :before and w.state in :unused order by"
                + " w.id",
            ImportWork.class)
        .setParameter("before", before)
        .setParameter(
            "unused", List.of(ImportState.READY, ImportState.REFUSED, ImportState.CANCELLED))
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Removes works and the files that no other work was made of. */
  void remove(Collection<ImportWork> works) {
    works.forEach(entityManager::remove);
    entityManager.flush();
    for (var digest : works.stream().map(ImportWork::getDigest).distinct().toList()) {
      if (isUnused(digest)) {
        entityManager
            .createQuery("delete from FilePart p where p.digest = :digest")
            .setParameter("digest", digest)
            .executeUpdate();
        entityManager
            .createQuery("delete from ProofFile f where f.digest = :digest")
            .setParameter("digest", digest)
            .executeUpdate();
      }
    }
  }

  private static Instant instant(Object stored) {
    var moment = stored instanceof Timestamp stamp ? stamp.toLocalDateTime() : stored;
    return ((LocalDateTime) moment).toInstant(ZoneOffset.UTC);
  }

  private boolean isUnused(String digest) {
    entityManager.find(ProofFile.class, digest, LockModeType.PESSIMISTIC_WRITE);
    return entityManager
            .createQuery("select count(w) from ImportWork w where w.digest = :digest", Long.class)
            .setParameter("digest", digest)
            .getSingleResult()
        == 0;
  }

  void add(Origin origin) {
    entityManager.persist(origin);
  }

  List<Origin> origins(long workId) {
    return entityManager
        .createNamedQuery("Origin.of", Origin.class)
        .setParameter("work", workId)
        .getResultList();
  }

  List<ImportedTarget> written(long workId) {
    return entityManager
        .createQuery(
            "select new cn.jixiao.imports.ImportedTarget(t.id, t.name,"
                + " case when o.beforeImport is null then 0 else 1 end)"
                + " from Origin o, PerformanceTarget t"
                + " where o.workId = :work and t.id = o.targetId order by o.id",
            ImportedTarget.class)
        .setParameter("work", workId)
        .getResultList();
  }

  /** The latest work that the target came out of and that was not undone. */
  Optional<ImportWork> sourceOf(long targetId) {
    return entityManager
        .createQuery(
            "select w from ImportWork w join Origin o on o.workId = w.id where o.targetId = :target"
                + " and w.state = :imported order by w.id desc",
            ImportWork.class)
        .setParameter("target", targetId)
        .setParameter("imported", ImportState.IMPORTED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
