package cn.jixiao.web.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void ofTwoWhoSaveAtOnceAreTriedOnceMore() {
    var stored =
        Failures.again(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException(new OptimisticLockException());
              }
              return "stored";
            });
    assertThat(stored).isEqualTo("stored");
  }

  @Test
  void ofAnotherKindAreNotTriedAgain() {
    assertThatThrownBy(
            () ->
                Failures.again(
                    () -> {
                      tries.incrementAndGet();
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tries).hasValue(1);
  }
}
