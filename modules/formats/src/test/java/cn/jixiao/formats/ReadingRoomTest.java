package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.shared.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadingRoomTest {

  private static final Reading READING = new Reading(FormWords.NONE, Limits.SITE);

  private final ReadingRoom room = new ReadingRoom(1, Duration.ofMillis(200));

  private SourceDocument read(FormatReader parser) {
    return room.read(() -> parser.read(new byte[0], READING));
  }

  private void assertRefused(FormatRule rule, FormatReader parser) {
    assertThatThrownBy(() -> read(parser))
        .isInstanceOf(RuleViolation.class)
        .hasMessage(rule.messageKey());
  }

  /** Sleeps until somebody opens the door, and is not to be woken by anything else. */
  private static SourceDocument sleep(CountDownLatch door) {
    while (door.getCount() > 0) {
      try {
        door.await();
      } catch (InterruptedException ignored) {
        // as a parser would that never looks
      }
    }
    return new SourceDocument(List.of());
  }

  @Test
  void aParserThatNeverEndsIsLeftAloneAndKeepsItsPlace() {
    var door = new CountDownLatch(1);
    assertRefused(FormatRule.TOO_SLOW, (file, reading) -> sleep(door));
    assertRefused(FormatRule.BUSY, (file, reading) -> new SourceDocument(List.of()));
    door.countDown();
    assertThat(read((file, reading) -> new SourceDocument(List.of())).blocks()).isEmpty();
  }

  @Test
  void aParserThatCanBeWokenIsWoken() throws InterruptedException {
    var woken = new CountDownLatch(1);
    assertRefused(
        FormatRule.TOO_SLOW,
        (file, reading) -> {
          try {
            return sleepUntilWoken();
          } finally {
            woken.countDown();
          }
        });
    woken.await();
  }

  private static SourceDocument sleepUntilWoken() {
    try {
      Thread.sleep(Duration.ofDays(1).toMillis());
      throw new AssertionError("nobody woke this");
    } catch (InterruptedException awake) {
      throw new IllegalStateException(awake);
    }
  }

  @Test
  void whateverAParserThrowsEndsAsARule() {
    assertRefused(FormatRule.TOO_COMPLEX, ReadingRoomTest::nestWithoutEnd);
    assertRefused(
        FormatRule.TOO_COMPLEX,
        (file, reading) -> {
          throw new OutOfMemoryError("pretended");
        });
    assertRefused(
        FormatRule.BROKEN_FILE,
        (file, reading) -> {
          throw new IllegalStateException("damaged");
        });
    assertRefused(
        FormatRule.ENCRYPTED,
        (file, reading) -> {
          throw new RuleViolation(FormatRule.ENCRYPTED);
        });
  }

  private static SourceDocument nestWithoutEnd(byte[] file, Reading reading) {
    return nestWithoutEnd(file, reading);
  }

  @Test
  void aDefectOfOursIsNotBlamedOnTheFile() {
    assertThatThrownBy(
            () ->
                read(
                    (file, reading) -> {
                      throw new NoClassDefFoundError("ours");
                    }))
        .isInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void readingHappensInDaemonsThatKeepNobodyFromEnding() {
    var seen = new AtomicReference<Thread>();
    read(
        (file, reading) -> {
          seen.set(Thread.currentThread());
          return new SourceDocument(List.of());
        });
    assertThat(seen.get().isDaemon()).isTrue();
    assertThat(seen.get()).isNotSameAs(Thread.currentThread());
  }
}
