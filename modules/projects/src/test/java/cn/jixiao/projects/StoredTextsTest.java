package cn.jixiao.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept in one column comes back as it was written. */
class StoredTextsTest {

  @Nested
  class ParagraphsInAColumn {

    private final ParagraphsConverter converter = new ParagraphsConverter();

    @Test
    void comeBackOneByOne() {
      assertThat(stored("修复破损路面", "方便群众出行").texts()).containsExactly("修复破损路面", "方便群众出行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085", "\u000b", " \n  "})
    void areNotSplitByALineBreakWithin(String lineBreak) {
      assertThat(stored("修复路面" + lineBreak + "五公里", "方便出行").texts())
          .containsExactly("修复路面 五公里", "方便出行");
    }

    @Test
    void loseNothingBeforeAStop() {
      assertThat(stored("修复路面\n，五公里").texts()).containsExactly("修复路面，五公里");
    }

    @Test
    void areNoneWhereNothingWasWritten() {
      assertThat(stored().texts()).isEmpty();
      assertThat(stored(" ", "　", "\n").texts()).isEmpty();
      assertThat(converter.convertToEntityAttribute(null).texts()).isEmpty();
    }

    @Test
    void areEqualWhereTheyReadTheSame() {
      assertThat(stored("一", "二")).isEqualTo(new Paragraphs(List.of("一", "二")));
      assertThat(stored("一", "二")).isNotEqualTo(new Paragraphs(List.of("一二")));
    }

    private Paragraphs stored(String... texts) {
      return converter.convertToEntityAttribute(
          converter.convertToDatabaseColumn(new Paragraphs(List.of(texts))));
    }
  }

  @Nested
  class ASpendingPlanInAColumn {

    private final SpendingPlanConverter converter = new SpendingPlanConverter();

    @Test
    void comesBackAsItWas() {
      assertThat(stored(Drafts.plan().toArray(Checkpoint[]::new))).isEqualTo(Drafts.plan());
    }

    @Test
    void keepsThePercentAsWritten() {
      assertThat(stored(checkpoint("3月底", "25.00")).get(0).percent()).hasToString("25.00");
    }

    @Test
    void keepsWhatIsNotStated() {
      assertThat(stored(new Checkpoint("第一季度", null)).get(0).percent()).isNull();
      assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月\n底", "3月\t底", " 3月 底\r\n"})
    void isNotTornByBreaksOrTabulatorsInALabel(String label) {
      assertThat(stored(checkpoint(label, "25"), checkpoint("6月底", "50")))
          .extracting(Checkpoint::label)
          .containsExactly("3月 底", "6月底");
    }

    private List<Checkpoint> stored(Checkpoint... plan) {
      return converter
          .convertToEntityAttribute(
              converter.convertToDatabaseColumn(new SpendingPlan(List.of(plan))))
          .checkpoints();
    }

    private static Checkpoint checkpoint(String label, String percent) {
      return new Checkpoint(label, new BigDecimal(percent));
    }
  }

  @Nested
  class CellsOfAForm {

    @Test
    void areTrimmedAndOnOneLine() {
      var row =
          new IndicatorDraft(
              " 产出指标\n", "数量\n指标", "　里程 ", "", "≥5\t公里", null, null, null, " ", null);
      assertThat(row.level1()).isEqualTo("产出指标");
      assertThat(row.level2()).isEqualTo("数量 指标");
      assertThat(row.name()).isEqualTo("里程");
      assertThat(row.description()).isNull();
      assertThat(row.value()).isEqualTo("≥5 公里");
      assertThat(row.measureUnit()).isNull();
    }

    @Test
    void keepBlanksAsTyped() {
      assertThat(Drafts.row("数量指标", "维修  里程", "5").name()).isEqualTo("维修  里程");
    }

    @Test
    void mayBeLeftOutAltogether() {
      var draft = new TargetDraft(" ", "道路", null, null, null, null, "\n", null, withNull(), null);
      assertThat(draft.code()).isNull();
      assertThat(draft.purpose()).isNull();
      assertThat(draft.plan()).isEmpty();
      assertThat(draft.goals()).containsExactly("一");
      assertThat(draft.indicators()).isEmpty();
    }

    private static List<String> withNull() {
      var goals = new ArrayList<String>();
      goals.add(null);
      goals.add(" 一 ");
      return goals;
    }
  }
}
