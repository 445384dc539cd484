package cn.jixiao.workflow;

import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Who follows what. */
@ApplicationScoped
class FollowRepository {

  @PersistenceContext EntityManager entityManager;

  void add(Follow follow) {
    entityManager.persist(follow);
  }

  void remove(Follow follow) {
    entityManager.remove(follow);
  }

  Optional<Follow> find(String account, Subject subject) {
    return entityManager
        .createNamedQuery("Follow.of", Follow.class)
        .setParameter("account", account)
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.id())
        .getResultStream()
        .findFirst();
  }
}
