package cn.jixiao.notices;

import static java.util.stream.Collectors.toCollection;

import cn.jixiao.notices.Notifier.Known;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All notices. */
@ApplicationScoped
class NoticeRepository {

  private static final List<String> ASKING =
      JourneyNotice.asking().stream().map(Notice::keyOf).toList();

  @PersistenceContext EntityManager entityManager;

  void add(Notice notice) {
    entityManager.persist(notice);
  }

  Set<Known> known(Collection<String> occasions) {
    return occasions.isEmpty()
        ? new HashSet<>()
        : entityManager
            .createNamedQuery("Notice.known", Object[].class)
            .setParameter("occasions", occasions)
            .getResultStream()
            .map(row -> new Known((String) row[0], (String) row[1]))
            .collect(toCollection(HashSet::new));
  }

  /** What asks somebody to act on these papers and was not read yet. */
  List<Notice> asking(Collection<Subject> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : entityManager
            .createNamedQuery("Notice.asking", Notice.class)
            .setParameter("subjects", subjects.stream().map(Subject::id).toList())
            .setParameter("kinds", ASKING)
            .getResultStream()
            .filter(notice -> subjects.stream().anyMatch(notice::isAbout))
            .toList();
  }

  /**
   * Marks it as read, whatever its person does with it at the same moment: hence not by JPQL, which
   * would count the version.
   */
  void close(long noticeId, Instant now) {
    entityManager
        .createNamedQuery("Notice.close")
        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
        .setParameter(2, noticeId)
        .executeUpdate();
  }

  /** What the person has not read since then and that asks nothing of them. */
  List<Notice> unreadSince(Instant since, String account, int most) {
    return entityManager
        .createNamedQuery("Notice.unreadSince", Notice.class)
        .setParameter("account", account)
        .setParameter("since", since)
        .setParameter("kinds", ASKING)
        .setMaxResults(most)
        .getResultList();
  }

  List<Notice> of(String account, int first, int size) {
    return entityManager
        .createNamedQuery("Notice.mine", Notice.class)
        .setParameter("account", account)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  long countUnread(String account) {
    return entityManager
        .createNamedQuery("Notice.unread", Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  /** Those the person has not read, up to this one. */
  List<Notice> unread(String account, long newest) {
    return entityManager
        .createNamedQuery("Notice.unreadUpTo", Notice.class)
        .setParameter("account", account)
        .setParameter("newest", newest)
        .getResultList();
  }
}
