package cn.jixiao.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Gives a starting server a number that no other running one has, for the ids it will make. */
@ApplicationScoped
@Transactional
@Retried
public class Servers {

  @PersistenceContext EntityManager entityManager;
  @Inject Identifiers identifiers;

  public void join() {
    identifiers.serveAs(lockedCounter().take());
  }

  /** Does what only one of several servers that start at once may do. */
  public void oneAtATime(Runnable act) {
    lockedCounter();
    act.run();
  }

  private ServerCounter lockedCounter() {
    return entityManager.find(
        ServerCounter.class, ServerCounter.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }
}
