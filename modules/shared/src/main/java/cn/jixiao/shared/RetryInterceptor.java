package cn.jixiao.shared;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Stands outside {@code @Transactional}, so that every attempt has a transaction of its own. */
@Interceptor
@Retried
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetryInterceptor implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(RetryInterceptor.class.getName());
  private static final int ATTEMPTS = 4;

  /**
   * MariaDB: lock wait timeout, deadlock, row changed since the snapshot was taken; and a key that
   * another one wrote meanwhile: the next attempt sees it and refuses by its rule.
   */
  private static final Set<Integer> GIVEN_UP = Set.of(1205, 1213, 1020, 1062);

  @Resource transient TransactionSynchronizationRegistry transaction;

  @AroundInvoke
  Object retry(InvocationContext call) throws Exception {
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      return call.proceed();
    }
    for (var attempt = 1; ; attempt++) {
      try {
        return call.proceed();
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !worthRetrying(e)) {
          throw e;
        }
        LOG.log(Level.INFO, "Attempt {0} of {1} was given up: {2}", attempt, call.getMethod(), e);
        Thread.sleep(ThreadLocalRandom.current().nextLong(10L << attempt));
      }
    }
  }

  static boolean worthRetrying(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return false;
      }
      if (cause instanceof RepeatedMeanwhile) {
        return true;
      }
      if (cause instanceof SQLException sql
          && (GIVEN_UP.contains(sql.getErrorCode()) || "40001".equals(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
