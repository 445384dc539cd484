package cn.jixiao.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The letters on their way, and how people want to get them. */
@ApplicationScoped
class LetterRepository {

  @PersistenceContext EntityManager entityManager;

  void add(Letter letter) {
    entityManager.persist(letter);
  }

  void add(MailChoice choice) {
    entityManager.persist(choice);
  }

  Optional<Letter> find(long letterId) {
    return Optional.ofNullable(entityManager.find(Letter.class, letterId));
  }

  /** A letter that is to be sent, and what time it is by the one clock that all servers share. */
  record Due(long letterId, int attempts, Instant now) {}

  List<Due> due(int most) {
    return entityManager
        .createNamedQuery("Letter.due", Object[].class)
        .setParameter("waiting", LetterState.WAITING)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Due((Long) row[0], (Integer) row[1], instant(row[2])))
        .toList();
  }

  /** Takes a letter to send it; of several servers one succeeds. */
  boolean claim(Due due) {
    return entityManager
            .createNamedQuery("Letter.claim")
            .setParameter("id", due.letterId())
            .setParameter("attempts", due.attempts())
            .setParameter("waiting", LetterState.WAITING)
            .setParameter("until", due.now().plus(Letter.TAKEN))
            .executeUpdate()
        == 1;
  }

  boolean isWritten(String occasion) {
    return entityManager
            .createNamedQuery("Letter.onOccasion", Long.class)
            .setParameter("occasion", occasion)
            .getSingleResult()
        > 0;
  }

  Optional<Letter> latestOf(String account) {
    return entityManager
        .createNamedQuery("Letter.latestOf", Letter.class)
        .setParameter("account", account)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void forget(Instant before) {
    entityManager
        .createNamedQuery("Letter.forget")
        .setParameter("waiting", LetterState.WAITING)
        .setParameter("before", before)
        .executeUpdate();
  }

  Optional<MailChoice> choiceOf(String account) {
    return entityManager
        .createNamedQuery("MailChoice.of", MailChoice.class)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  /** The choices of those among these people who want to be told at once. */
  List<MailChoice> atOnce(Collection<String> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("MailChoice.atOnce", MailChoice.class)
            .setParameter("accounts", accounts)
            .setParameter("atOnce", Delivery.AT_ONCE)
            .getResultList();
  }

  /** The accounts of those who want to be told once a day. */
  List<String> daily() {
    return entityManager
        .createNamedQuery("MailChoice.daily", String.class)
        .setParameter("daily", Delivery.DAILY)
        .getResultList();
  }

  private static Instant instant(Object time) {
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : ((Timestamp) time).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }
}
