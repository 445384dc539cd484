package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 24);

  /** The Mid-Autumn Festival of 2026 is a Friday; the Sunday before it was worked. */
  private final WorkingDays days =
      new WorkingDays(
          List.of(
              new CalendarDay(LocalDate.of(2026, 9, 20), true),
              new CalendarDay(LocalDate.of(2026, 9, 25), false)));

  @Test
  void skipsHolidaysAndWeekends() {
    assertThat(days.after(THURSDAY, 1)).isEqualTo(LocalDate.of(2026, 9, 28));
    assertThat(days.after(THURSDAY, 3)).isEqualTo(LocalDate.of(2026, 9, 30));
  }

  @Test
  void countsWhatHasPassed() {
    assertThat(days.passed(THURSDAY, THURSDAY)).isZero();
    assertThat(days.passed(THURSDAY, LocalDate.of(2026, 9, 27))).isZero();
    assertThat(days.passed(THURSDAY, LocalDate.of(2026, 9, 30))).isEqualTo(3);
    assertThat(days.passed(LocalDate.of(2026, 9, 18), THURSDAY)).isEqualTo(5);
  }

  @Test
  void countsAWeekendDayThatIsWorked() {
    assertThat(days.after(LocalDate.of(2026, 9, 18), 1)).isEqualTo(LocalDate.of(2026, 9, 20));
  }

  @Test
  void beginOnChinasDayNotOnGreenwichs() {
    var lateInGreenwich = Instant.parse("2026-09-27T20:00:00Z"); // Monday 4 o'clock in China
    assertThat(days.after(lateInGreenwich, 1)).isEqualTo(LocalDate.of(2026, 9, 29));
  }

  @Test
  void areNoneWhereThereIsNoDeadline() {
    assertThat(days.after(Instant.parse("2026-09-24T02:00:00Z"), 0)).isNull();
  }
}
