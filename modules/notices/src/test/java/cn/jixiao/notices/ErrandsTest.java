package cn.jixiao.notices;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.workflow.Whereabouts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The errands of a morning are done in the morning, once by each server. */
class ErrandsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private final List<LocalDate> begun = new ArrayList<>();
  private final Errands errands = errands();

  @Test
  void beginAtTheirTimeAndNoneTwice() {
    runAt("2026-11-30T08:29");
    assertThat(begun).isEmpty();
    runAt("2026-11-30T08:30");
    runAt("2026-11-30T08:31");
    assertThat(begun).containsExactly(MONDAY);
    runAt("2026-12-01T09:00");
    assertThat(begun).containsExactly(MONDAY, MONDAY.plusDays(1));
  }

  @Test
  void areNotBegunInTheAfternoon() {
    runAt("2026-11-30T12:30");
    runAt("2026-11-30T22:00");
    assertThat(begun).isEmpty();
    runAt("2026-12-01T12:29");
    assertThat(begun).containsExactly(MONDAY.plusDays(1));
  }

  private void runAt(String time) {
    var now = LocalDateTime.parse(time).atZone(ChinaTime.ZONE).toInstant();
    errands.clock = Clock.fixed(now, ChinaTime.ZONE);
    errands.run();
  }

  private Errands errands() {
    var made =
        new Errands() {
          @Override
          void begin(LocalDate today) {
            begun.add(today);
          }
        };
    made.settings = MailSettings.of(Map.of());
    made.telling = new Quiet();
    made.postman =
        new Postman() {
          @Override
          void goRound() {
            // There is no mail.
          }
        };
    made.whereabouts =
        new Whereabouts() {
          @Override
          public boolean isWorkingDay(LocalDate day) {
            return true;
          }
        };
    return made;
  }

  /** Nothing is new. */
  private static final class Quiet extends Telling {

    @Override
    boolean next(int most) {
      return false;
    }
  }
}
