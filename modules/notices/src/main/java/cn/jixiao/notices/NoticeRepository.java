package cn.jixiao.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** All notices. */
@ApplicationScoped
class NoticeRepository {

  @PersistenceContext EntityManager entityManager;

  void add(Notice notice) {
    entityManager.persist(notice);
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

  /** What came later than the newest one that was seen stays unread. */
  void read(String account, long newest, Instant now) {
    entityManager
        .createNamedQuery("Notice.read")
        .setParameter("account", account)
        .setParameter("newest", newest)
        .setParameter("now", now)
        .executeUpdate();
  }
}
