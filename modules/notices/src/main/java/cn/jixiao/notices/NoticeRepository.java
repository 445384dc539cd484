package cn.jixiao.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  /** Those the person has not read, up to this one. */
  List<Notice> unread(String account, long newest) {
    return entityManager
        .createNamedQuery("Notice.unreadUpTo", Notice.class)
        .setParameter("account", account)
        .setParameter("newest", newest)
        .getResultList();
  }
}
