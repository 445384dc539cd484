package cn.jixiao.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.comparison.Change;
import cn.jixiao.comparison.FieldDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

  private final Printed printed = new Printed();

  @ParameterizedTest
  @CsvSource({
    "budget, budget",
    "goals[1], goals[1]",
    "plan[0].percent, plan[0].percent",
    "plan[0].label, plan[0].percent",
    "plan[2], plan[2].percent",
    "indicators[3].value, indicators[3].value",
    "indicators[3].operator, indicators[3].value",
    "indicators[3].measureUnit, indicators[3].value",
    "indicators[3].level1, indicators[3].level2",
    "indicators[3], indicators[3].name"
  })
  void everyDifferenceHasItsPlaceOnPaper(String field, String place) {
    assertThat(printed.placeOf(new FieldDifference(Change.CHANGED, field, field, "甲", "乙")))
        .isEqualTo(place);
  }

  @Test
  void whatIsGoneHasNone() {
    var gone = new FieldDifference(Change.REMOVED, "goals[1]", null, "甲", null);
    assertThat(printed.placeOf(gone)).isEmpty();
  }
}
