package cn.jixiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final SettableClock clock = new SettableClock(NOON);
  private final Identifiers ids = new Identifiers(clock);

  @Nested
  class Next {

    @Test
    void growsWithTime() {
      var before = ids.next();
      clock.set(NOON.plusMillis(1));
      assertThat(ids.next()).isGreaterThan(before).isPositive();
    }

    @Test
    void growsWithinOneMillisecondEvenBeyondItsNumbers() {
      assertThat(many(10_000)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void doesNotGoBackWhenTheClockDoes() {
      var before = ids.next();
      clock.set(NOON.minus(Duration.ofHours(1)));
      assertThat(ids.next()).isGreaterThan(before);
    }

    @Test
    void doesNotRepeatWhenTheClockGoesBackAndComesAgain() {
      var made = new ArrayList<>(many(5_000));
      clock.set(NOON.minusMillis(1));
      made.addAll(many(5_000));
      clock.set(NOON);
      made.addAll(many(5_000));
      assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void differsBetweenThreads() throws Exception {
      var threads = Executors.newFixedThreadPool(8);
      try {
        Callable<List<Long>> work = () -> many(20_000);
        var made = new HashSet<Long>();
        for (var result : threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> work).toList())) {
          made.addAll(result.get());
        }
        assertThat(made).hasSize(160_000);
      } finally {
        threads.shutdownNow();
      }
    }

    @Test
    void staysPositiveForDecades() {
      clock.set(Instant.parse("2090-01-01T00:00:00Z"));
      assertThat(ids.next()).isPositive();
    }
  }

  @Nested
  class ServingAs {

    @Test
    void keepsServersApartInTheSameMillisecond() {
      var other = new Identifiers(clock);
      ids.serveAs(1);
      other.serveAs(2);
      var made = new HashSet<>(many(4_000));
      IntStream.range(0, 4_000).forEach(i -> assertThat(made.add(other.next())).isTrue());
    }

    @Test
    void takesAnyNumberOfStartsAround() {
      ids.serveAs(5L + (1 << 10));
      var wrapped = ids.next();
      assertThat(wrapped >> 12 & 0x3ff).isEqualTo(5);
    }

    @Test
    void neverGoesBackBehindWhatWasMadeBefore() {
      ids.serveAs(1000);
      var before = ids.next();
      ids.serveAs(1);
      assertThat(ids.next()).isGreaterThan(before);
    }
  }

  private List<Long> many(int count) {
    return IntStream.range(0, count).mapToObj(i -> ids.next()).toList();
  }

  /** A clock that shows what the test says. */
  private static final class SettableClock extends Clock {

    private volatile Instant now;

    SettableClock(Instant now) {
      this.now = now;
    }

    void set(Instant instant) {
      now = instant;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
