package cn.jixiao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** How people look at their inboxes. */
@ApplicationScoped
class InboxViewRepository {

  @PersistenceContext EntityManager entityManager;

  void add(InboxView view) {
    entityManager.persist(view);
  }

  Optional<InboxView> find(String account) {
    return Optional.ofNullable(entityManager.find(InboxView.class, account));
  }
}
