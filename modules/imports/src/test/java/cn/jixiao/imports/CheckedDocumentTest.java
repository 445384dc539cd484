package cn.jixiao.imports;

import static cn.jixiao.imports.ImportRule.AMOUNT_UNREADABLE;
import static cn.jixiao.imports.ImportRule.CORRECTION_TOO_LONG;
import static cn.jixiao.imports.ImportRule.NOT_ONE_OF;
import static cn.jixiao.imports.ImportRule.NUMBER_UNREADABLE;
import static cn.jixiao.imports.ImportRule.UNKNOWN_FIELD;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.TargetDraft;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedDocumentTest {

  private final CheckedDocument read =
      CheckedDocument.of(Papers.of(Papers.PART_ONE, Papers.road(), Papers.lamps()), Map.of());

  @Nested
  class Correcting {

    @Test
    void amountsAreReadWithTheirUnitOrTheForms() {
      assertThat(corrected("projects[0].budget", "30.9").budget()).isEqualByComparingTo("309000");
      assertThat(corrected("projects[0].budget", "１２，３４５元").budget()).isEqualByComparingTo("12345");
      assertRefusedAt(
          "projects[0].budget", AMOUNT_UNREADABLE, () -> corrected("projects[0].budget", "约三十"));
    }

    @Test
    void anAmountStaysWhatItIsWhenTheFormsUnitChangesLater() {
      var changed = new LinkedHashMap<>(with("projects[0].budget", "30").corrections());
      changed.put("projects[0].amountUnit", "元");
      var draft = CheckedDocument.of(read.read(), changed).document().projects().get(0);
      assertThat(draft.budget()).isEqualByComparingTo("300000");
    }

    @Test
    void numbersPercentagesAndUnitsAreReadAsInTheForm() {
      assertThat(corrected("projects[0].plan[0].percent", "55％").plan().get(0).percent())
          .isEqualByComparingTo("55");
      assertRefused(NUMBER_UNREADABLE, () -> corrected("projects[0].plan[0].percent", "半"));
      assertRefused(NOT_ONE_OF, () -> corrected("projects[0].amountUnit", "亿元"));
    }

    @Test
    void anotherValueHasAnotherNumberAndItsOwnOperatorAndUnit() {
      var row = corrected("projects[0].indicators[0].value", "≤7个").indicators().get(0);
      assertThat(row.number()).isEqualByComparingTo("7");
      assertThat(row.operator()).isEqualTo("≤");
      assertThat(row.measureUnit()).isEqualTo("个");
      var words = corrected("projects[0].indicators[0].value", "").indicators().get(0);
      assertThat(words.value()).isNull();
      assertThat(words.number()).isNull();
    }

    @Test
    void blankSaysThatNothingIsStated() {
      assertThat(corrected("projects[0].budget", " ").budget()).isNull();
      assertThat(corrected("projects[0].goals[0]", null).goals()).containsExactly("方便出行");
      assertThat(with("overall.measures[1]", "").document().overall().measures())
          .containsExactly("加强领导");
    }

    @Test
    void aRowBehindTheLastOneIsANewOne() {
      assertThat(corrected("projects[1].goals[1]", "夜间照明").goals()).hasSize(2);
      assertThat(corrected("projects[1].indicators[2].name", "满意度").indicators()).hasSize(3);
      assertRefused(UNKNOWN_FIELD, () -> corrected("projects[1].indicators[4].name", "满意度"));
      assertRefused(UNKNOWN_FIELD, () -> corrected("projects[2].name", "第三个"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "projects",
          "projects[0]",
          "projects[0].id",
          "projects[-1].name",
          "year",
          "projects[0].indicators[0]",
          "projects[99999].name",
          "overall.subTargets[0].detail",
          "notes[0].kind",
          "projects[0].budget.x"
        })
    void onlyWhatAFormHasCanBeCorrected(String field) {
      assertRefused(UNKNOWN_FIELD, () -> with(field, "1"));
    }

    @Test
    void endlessTextIsRefused() {
      assertRefused(
          CORRECTION_TOO_LONG, () -> corrected("projects[0].purpose", "长".repeat(20_001)));
    }

    @Test
    void isTheSameWhenItIsAppliedAgain() {
      var once = with("projects[0].indicators[0].value", "≤7个").corrections();
      assertThat(CheckedDocument.of(read.read(), once).corrections()).isEqualTo(once);
    }
  }

  @Nested
  class Fields {

    @Test
    void tellWhatWasReadWhereAndHowSurely() {
      var budget = field(read, "projects[0].budget");
      assertThat(budget.read()).isEqualTo("85.00 万元");
      assertThat(budget.place().row()).isEqualTo(5);
      assertThat(budget.confidence()).isEqualTo(new BigDecimal("0.60"));
      assertThat(budget.isDoubtful()).isTrue();
    }

    @Test
    void areNoDoubtsAnyMoreOnceAPersonCorrectedThem() {
      var budget = field(with("projects[0].budget", "12"), "projects[0].budget");
      assertThat(budget.text()).isEqualTo("12.00 万元");
      assertThat(budget.corrected()).isTrue();
      assertThat(budget.isDoubtful()).isFalse();
    }

    @Test
    void stayWhereTheyAreWhenAnotherOneIsEmptied() {
      var emptied = with("projects[0].goals[0]", "");
      assertThat(field(emptied, "projects[0].goals[0]").text()).isNull();
      assertThat(field(emptied, "projects[0].goals[1]").text()).isEqualTo("方便出行");
      assertThat(emptied.onSheet("projects[0].goals[0]")).isEqualTo("projects[0].goals[1]");
      assertThat(emptied.onSheet("projects[1].goals[0]")).isEqualTo("projects[1].goals[0]");
      assertThat(emptied.onSheet("projects[0].name")).isEqualTo("projects[0].name");
    }

    @Test
    void ofARowCountUntilAllOfThemAreEmptied() {
      var cells = List.of("level1", "level2", "name", "value", "basis");
      var typed = new LinkedHashMap<String, String>();
      for (var cell : cells) {
        assertThat(read.with(typed).onSheet("projects[0].indicators[0].value"))
            .isEqualTo("projects[0].indicators[0].value");
        typed.put("projects[0].indicators[0]." + cell, "");
      }
      var emptied = read.with(typed);
      assertThat(emptied.document().projects().get(0).indicators()).hasSize(1);
      assertThat(emptied.onSheet("projects[0].indicators[0].value"))
          .isEqualTo("projects[0].indicators[1].value");
      assertThat(emptied.onSheet("projects[0].indicators[1].value"))
          .isEqualTo("projects[0].indicators[1].value");
      assertThat(emptied.onSheet(null)).isNull();
    }

    private static ImportField field(CheckedDocument document, String path) {
      return document.fields().stream().filter(f -> f.field().equals(path)).findFirst().get();
    }
  }

  private CheckedDocument with(String field, String typed) {
    var correction = new LinkedHashMap<String, String>();
    correction.put(field, typed);
    return read.with(correction);
  }

  private TargetDraft corrected(String field, String typed) {
    var project = field.startsWith("projects[1]") ? 1 : 0;
    return with(field, typed).document().projects().get(project);
  }
}
