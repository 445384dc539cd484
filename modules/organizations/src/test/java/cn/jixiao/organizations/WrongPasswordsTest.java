package cn.jixiao.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongPasswordsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(15));
  private static final String OFFICE = "10.1.0.7";
  private static final String STRANGER = "2001:db8::7";

  private final WrongPasswords wrong = new WrongPasswords();

  @Test
  void lockAStrangerOutAndNotTheOffice() {
    from(STRANGER, 5);
    assertThat(wrong.isLocked(STRANGER, NOW)).isTrue();
    assertThat(wrong.isLocked(OFFICE, NOW)).isFalse();
    assertThat(wrong.isLocked(STRANGER, LATER)).isFalse();
  }

  @Test
  void ofManyAddressesLockEverybodyOutAtTheFiftieth() {
    IntStream.range(0, 49).forEach(i -> from("10.2.0." + i, 1));
    assertThat(wrong.isLocked(OFFICE, NOW)).isFalse();
    from("10.2.0.49", 1);
    assertThat(wrong.isLocked(OFFICE, NOW)).isTrue();
    assertThat(wrong.isLocked(OFFICE, LATER)).isFalse();
  }

  @Test
  void ofAStrangerStayCountedWhenTheOfficeKnowsTheRightOne() {
    from(STRANGER, 4);
    wrong.endedAt(OFFICE);
    from(STRANGER, 1);
    assertThat(wrong.isLocked(STRANGER, NOW)).isTrue();
  }

  @Test
  void areForgottenWhereTheRightOneIsGiven() {
    from(OFFICE, 4);
    wrong.endedAt(OFFICE);
    from(OFFICE, 4);
    assertThat(wrong.isLocked(OFFICE, NOW)).isFalse();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"a\tb\nc", "未知", "x,y"})
  void areCountedWhateverAProxyTakesForAnAddress(String address) {
    from(address, 5);
    assertThat(wrong.isLocked(address, NOW)).isTrue();
    assertThat(wrong.isLocked(OFFICE, NOW)).isFalse();
  }

  private void from(String address, int times) {
    IntStream.range(0, times).forEach(i -> wrong.another(address, NOW));
  }
}
