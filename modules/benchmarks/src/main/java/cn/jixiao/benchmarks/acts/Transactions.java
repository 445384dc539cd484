package cn.jixiao.benchmarks.acts;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.eclipse.persistence.sessions.UnitOfWork;

/** The transaction of the thread, which services join that are called within it. */
final class Transactions {

  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private EntityManagerFactory factory;

  /** From now on they are transactions of this unit. */
  void on(EntityManagerFactory unit) {
    factory = unit;
  }

  EntityManager entityManager() {
    return current.get();
  }

  Object within(InvocationContext call) throws Exception {
    if (current.get() != null) {
      return call.proceed();
    }
    var entityManager = factory.createEntityManager();
    var transaction = entityManager.getTransaction();
    try {
      current.set(entityManager);
      transaction.begin();
      // As in a server: what is read comes through the connection of the transaction, too.
      entityManager.unwrap(UnitOfWork.class).beginEarlyTransaction();
      var answer = call.proceed();
      transaction.commit();
      return answer;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      entityManager.close();
      current.remove();
    }
  }
}
