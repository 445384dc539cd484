package cn.jixiao.checks.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Figures;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.Origin;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.projects.DepartmentDraft;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the bureau lets a unit have, and what the unit makes of it in the second round. */
class ControlFiguresTest {

  private static final DepartmentDraft NO_PART_ONE =
      new DepartmentDraft(null, List.of(), List.of());

  @Nested
  class OfAProject {

    @Test
    void blocksABudgetThatIsAnother() {
      assertThat(look("85.00", "800000"))
          .extracting(Finding::rule, Finding::severity, Finding::field, Finding::arguments)
          .containsExactly(
              tuple("C41d", Severity.BLOCK, "budget", List.of("85.00万元", "80.00万元", "5.00万元")));
      assertThat(look("85.00", "800000").get(0).repair().text()).isEqualTo("80.00万元");
    }

    @Test
    void isFollowedToTheCent() {
      assertThat(look("80.00", "800000.00")).isEmpty();
      assertThat(look("80.00", "800000.01")).hasSize(1);
      assertThat(look("0.00", "0")).isEmpty();
    }

    @Test
    void asksNothingOfABudgetThatIsNotStatedOrOfAProjectWithoutOne() {
      assertThat(look(null, "800000")).isEmpty();
      assertThat(Looking.by(new ControlFigureNotFollowed()).budget("85.00").at2027()).isEmpty();
    }

    private static List<Finding> look(String budget, String figure) {
      var figures = new Figures(Map.of(1, new BigDecimal(figure)), null, BigDecimal.ZERO, false);
      return over(budget, figures, new ControlFigureNotFollowed());
    }
  }

  @Nested
  class OfTheUnit {

    @Test
    void isWhatItsTargetsComeTo() {
      assertThat(look("1650000", "1650000", true)).isEmpty();
      assertThat(look("1650000", "1700000", true))
          .extracting(Finding::rule, Finding::severity, Finding::project, Finding::arguments)
          .containsExactly(
              tuple("C41e", Severity.WARN, 0, List.of("1", "170.00万元", "165.00万元", "5.00万元")));
      assertThat(look("1650000", "1600000", true)).hasSize(1);
    }

    @Test
    void mayBeMoreWhereRoomIsLeftForWhatHasNotPassedYet() {
      assertThat(look("1650000", "1600000", false)).isEmpty();
      assertThat(look("1650000", "1700000", false)).hasSize(1);
    }

    @Test
    void isNotLookedAtWhereNothingIsToBeFollowed() {
      assertThat(over("85.00", Figures.NONE, new UnitAboveOrBelowItsFigure())).isEmpty();
    }

    private static List<Finding> look(String total, String sum, boolean divided) {
      var figures = new Figures(Map.of(), new BigDecimal(total), new BigDecimal(sum), divided);
      return over("85.00", figures, new UnitAboveOrBelowItsFigure());
    }
  }

  private static List<Finding> over(String budget, Figures figures, Object check) {
    var paper =
        new DepartmentPaper(
            Origin.UNKNOWN,
            2027,
            NO_PART_ONE,
            List.of(Looking.by(check).budget(budget).draft()),
            new Surroundings(Map.of(), List.of(), figures));
    return Looking.over(paper, check);
  }
}
