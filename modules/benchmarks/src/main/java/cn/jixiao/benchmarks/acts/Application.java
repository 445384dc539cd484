package cn.jixiao.benchmarks.acts;

import cn.jixiao.audit.AuditTrail;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;

/** The services of the workflow and all below them, at work without a server. */
final class Application implements AutoCloseable {

  private static final List<Class<?>> MODULES =
      List.of(DomainEvent.class, CurrentUser.class, SubmissionService.class, AuditTrail.class);

  private final Transactions transactions = new Transactions();
  private final ServerParts parts = new ServerParts(transactions);
  private final SeContainer container;
  private final ThreadLocal<RequestContextController> requests;

  Application(DataSource database) {
    container =
        new Weld()
            .disableDiscovery()
            .setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
            .addExtension(parts)
            .addPackages(true, MODULES.toArray(Class<?>[]::new))
            .addBeanClasses(Papers.class, TransactionInterceptor.class)
            .initialize();
    transactions.on(new Unit(database, MODULES).open(container.getBeanManager()));
    requests =
        ThreadLocal.withInitial(() -> container.select(RequestContextController.class).get());
  }

  <S> S service(Class<S> type) {
    return container.select(type).get();
  }

  /** Calls a service as somebody, in a request of its own. */
  <S, A> A call(String account, S service, Function<S, A> act) {
    requests.get().activate();
    parts.call(account);
    try {
      return act.apply(service);
    } finally {
      parts.call(null);
      requests.get().deactivate();
    }
  }

  @Override
  public void close() {
    container.close();
  }
}
