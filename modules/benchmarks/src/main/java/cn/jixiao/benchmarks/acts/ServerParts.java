package cn.jixiao.benchmarks.acts;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.literal.InjectLiteral;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.Principal;

/** What services get from a server: persistence, the state of the transaction, who is calling. */
class ServerParts implements Extension {

  private final Transactions transactions;
  private final ThreadLocal<Principal> caller = new ThreadLocal<>();

  ServerParts(Transactions transactions) {
    this.transactions = transactions;
  }

  /** From now on it is this one who calls; nobody with null. */
  void call(String account) {
    if (account == null) {
      caller.remove();
    } else {
      caller.set(() -> account);
    }
  }

  void inject(
      @Observes @WithAnnotations({PersistenceContext.class, Resource.class})
          ProcessAnnotatedType<?> type) {
    type.configureAnnotatedType()
        .filterFields(
            field ->
                field.isAnnotationPresent(PersistenceContext.class)
                    || field.isAnnotationPresent(Resource.class))
        .forEach(field -> field.add(InjectLiteral.INSTANCE));
  }

  void offer(@Observes AfterBeanDiscovery beans) {
    offer(beans, Transactions.class, transactions);
    offer(beans, EntityManager.class, part(EntityManager.class, this::ofTheTransaction));
    offer(
        beans,
        TransactionSynchronizationRegistry.class,
        part(TransactionSynchronizationRegistry.class, (self, method, given) -> status()));
    offer(
        beans,
        SecurityContext.class,
        part(SecurityContext.class, (self, method, given) -> caller.get()));
  }

  private static <T> void offer(AfterBeanDiscovery beans, Class<T> type, T part) {
    beans.addBean().types(type).createWith(context -> part);
  }

  private static <T> T part(Class<T> type, InvocationHandler answer) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
  }

  private Object ofTheTransaction(Object self, java.lang.reflect.Method method, Object[] given)
      throws Throwable {
    try {
      return method.invoke(transactions.entityManager(), given);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private int status() {
    return transactions.entityManager() == null
        ? Status.STATUS_NO_TRANSACTION
        : Status.STATUS_ACTIVE;
  }
}
