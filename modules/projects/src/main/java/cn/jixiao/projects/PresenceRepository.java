package cn.jixiao.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Who has which target open. What time it is, the database says: all servers share its clock. */
@ApplicationScoped
class PresenceRepository {

  @PersistenceContext EntityManager entityManager;

  Optional<Presence> find(String id) {
    return Optional.ofNullable(entityManager.find(Presence.class, id));
  }

  void add(Presence presence) {
    entityManager.persist(presence);
  }

  Instant now() {
    var found = entityManager.createNativeQuery("select utc_timestamp(6)").getSingleResult();
    var moment = found instanceof Timestamp stamp ? stamp.toLocalDateTime() : found;
    return ((LocalDateTime) moment).toInstant(ZoneOffset.UTC);
  }

  List<OtherWriter> others(long subjectId, String but, Instant since) {
    return entityManager
        .createQuery(
            "select new cn.jixiao.projects.OtherWriter(p.personName, p.field) from Presence p where"
                + " p.subjectId = :subject and p.id <> :but and p.seenAt >= :since order by"
                + " p.seenAt desc",
            OtherWriter.class)
        .setParameter("subject", subjectId)
        .setParameter("but", but)
        .setParameter("since", since)
        .setMaxResults(10)
        .getResultList();
  }

  void sweep(Instant before) {
    entityManager
        .createQuery("delete from Presence p where p.seenAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
