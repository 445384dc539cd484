package cn.jixiao.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryInterceptorTest {

  @Nested
  class WorthRetrying {

    @ParameterizedTest
    @CsvSource({"1213, 40001", "1205, HY000", "1020, HY000", "9999, 40001", "1062, 23000"})
    void isWhatTheDatabaseGaveUpForAnother(int code, String state) {
      assertThat(RetryInterceptor.worthRetrying(atCommit(new SQLException("", state, code))))
          .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1406, 22001", "1452, 23000", "1292, 22007"})
    void isNotWhatWouldFailAgain(int code, String state) {
      assertThat(RetryInterceptor.worthRetrying(atCommit(new SQLException("", state, code))))
          .isFalse();
    }

    @Test
    void isNotTheChangeOfAnotherPerson() {
      assertThat(RetryInterceptor.worthRetrying(atCommit(new OptimisticLockException()))).isFalse();
    }

    @Test
    void isNotTheChangeOfAnotherPersonEvenIfADeadlockShowedIt() {
      var conflict = new OptimisticLockException(deadlock());
      assertThat(RetryInterceptor.worthRetrying(atCommit(conflict))).isFalse();
    }

    @Test
    void isACommandThatAnotherRequestCarriedOutMeanwhile() {
      assertThat(RetryInterceptor.worthRetrying(new RepeatedMeanwhile(new SQLException())))
          .isTrue();
    }

    @Test
    void isNotABrokenRule() {
      assertThat(RetryInterceptor.worthRetrying(new RuleViolation(CommandRule.KEY_REUSED)))
          .isFalse();
    }
  }

  @Nested
  class Retrying {

    @Test
    void givesTheAnswerOfTheAttemptThatSucceeds() throws Exception {
      var calls = new ArrayDeque<Object>(List.of(deadlock(), deadlock(), "done"));
      assertThat(interceptor(Status.STATUS_NO_TRANSACTION).retry(answering(calls)))
          .isEqualTo("done");
    }

    @Test
    void endsAfterFourAttempts() {
      var calls =
          new ArrayDeque<Object>(List.of(deadlock(), deadlock(), deadlock(), deadlock(), "late"));
      assertThatThrownBy(() -> interceptor(Status.STATUS_NO_TRANSACTION).retry(answering(calls)))
          .isInstanceOf(PersistenceException.class);
      assertThat(calls).containsExactly("late");
    }

    @Test
    void isLeftToTheOutermostCallWhoseTransactionThisIs() {
      var calls = new ArrayDeque<Object>(List.of(deadlock(), "never"));
      assertThatThrownBy(() -> interceptor(Status.STATUS_ACTIVE).retry(answering(calls)))
          .isInstanceOf(PersistenceException.class);
      assertThat(calls).containsExactly("never");
    }
  }

  private static RuntimeException atCommit(Throwable cause) {
    return new TransactionalException("", new RollbackException(cause));
  }

  private static PersistenceException deadlock() {
    return new PersistenceException(new SQLException("", "40001", 1213));
  }

  private static RetryInterceptor interceptor(int status) {
    var interceptor = new RetryInterceptor();
    interceptor.transaction =
        (TransactionSynchronizationRegistry)
            Proxy.newProxyInstance(
                RetryInterceptorTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> status);
    return interceptor;
  }

  /** A call that throws or gives what comes next. */
  private static InvocationContext answering(Deque<Object> outcomes) {
    return (InvocationContext)
        Proxy.newProxyInstance(
            RetryInterceptorTest.class.getClassLoader(),
            new Class<?>[] {InvocationContext.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("proceed")) {
                return null;
              }
              var outcome = outcomes.poll();
              if (outcome instanceof RuntimeException failure) {
                throw failure;
              }
              return outcome;
            });
  }
}
