package cn.jixiao.projects;

import static cn.jixiao.workflow.BudgetRound.DOWN1;
import static cn.jixiao.workflow.BudgetRound.UP1;
import static cn.jixiao.workflow.BudgetRound.UP2;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.organizations.Districts;
import cn.jixiao.workflow.BudgetRound;
import cn.jixiao.workflow.InMemorySchedules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is to be reminded that something is to be submitted. */
class DueUnitsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private final Districts districts = new Districts();
  private final InMemoryProgress progress = new InMemoryProgress();
  private final InMemorySchedules schedules = new InMemorySchedules(districts.district);
  private final DueUnits units = new DueUnits();

  DueUnitsTest() {
    units.progress = progress;
    units.schedules = schedules.pressing();
    progress.add(districts.township, Progress.NONE, UP1);
    progress.add(districts.sister, targets(1, 0), UP1);
    progress.add(districts.otherTownship, targets(0, 1), DOWN1);
  }

  @Test
  void areThoseThatHaveNotSubmittedWhenTheLastDayComesSoon() {
    end(UP1, TODAY, TODAY.plusDays(7));
    assertThat(due()).containsExactly("485001 UP1");
  }

  @Test
  void areTheSameWhenTheDayHasGoneBy() {
    end(UP1, TODAY.minusDays(8), TODAY.minusDays(1));
    assertThat(due()).containsExactly("485001 UP1");
  }

  @Test
  void areThoseThatHaveRevisionsToSubmit() {
    end(UP2, TODAY, TODAY.plusDays(7));
    assertThat(due()).containsExactly("486001 UP2");
  }

  @Test
  void areNoneForWhatTheBureauOwes() {
    end(DOWN1, TODAY, TODAY);
    assertThat(due()).isEmpty();
  }

  @Test
  void areNoneLongBeforeAndLongAfter() {
    end(UP1, TODAY.plusDays(1), TODAY.plusDays(8));
    assertThat(due()).isEmpty();
    end(UP2, TODAY.minusDays(60), TODAY.minusDays(31));
    assertThat(due()).isEmpty();
  }

  private void end(BudgetRound round, LocalDate soon, LocalDate due) {
    schedules.end(districts.district, 2027, round, soon, due);
  }

  private List<String> due() {
    return units.on(TODAY).stream()
        .map(
            unit ->
                progress.all.stream()
                        .filter(it -> it.unitId() == unit.unitId())
                        .findFirst()
                        .orElseThrow()
                        .code()
                    + " "
                    + unit.deadline().getRound())
        .toList();
  }

  private static Progress targets(long submitted, long approved) {
    return new Progress(0, submitted, 0, approved, 0, BigDecimal.ONE, 0);
  }
}
