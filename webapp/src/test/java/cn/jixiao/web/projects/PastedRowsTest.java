package cn.jixiao.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.indicators.IndicatorFrame;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PastedRowsTest {

  private final TargetForm form = TargetForm.empty(IndicatorFrame.FRAME_2015);
  private final PastedRows rows =
      new PastedRows(form, Set.of("一级指标", "二级指标", "三级指标", "指标值")::contains);

  @Nested
  class Block {

    @Test
    void keepsTabsAndBreaksWithinQuotes() {
      assertThat(PastedBlock.rows("a\t\"b\nc\t\"\"d\"\"\"\r\n\"e\"\t\n"))
          .containsExactly(List.of("a", "b c \"d\""), List.of("e", ""));
    }

    @Test
    void takesALoneQuoteForAQuote() {
      assertThat(PastedBlock.rows("5\"管\t\"未闭合")).containsExactly(List.of("5\"管", "\"未闭合"));
    }
  }

  @Nested
  class Pasting {

    @Test
    void beginsAtTheCellWithTheFocus() {
      rows.paste("道路\t说明\n桥梁\t说明二", 1, "name");
      assertThat(row(0).getName()).isNull();
      assertThat(row(1).getName()).isEqualTo("道路");
      assertThat(row(2).getDescription()).isEqualTo("说明二");
    }

    @Test
    void addsTheRowsItNeeds() {
      rows.paste("1\n2\n3\n4\n5\n6\n7\n8", 0, "name");
      assertThat(form.getIndicators()).hasSize(8);
    }

    @Test
    void findsPlacesInTheTreeAlsoOfMergedCells() {
      rows.paste(
          "一级指标\t二级指标\t三级指标\t\t指标值\n产出\t数量\t甲\t\t5个\n\t质量\t乙\t\t≥9%\n满意度\t\t丙\t\t≥90%", 0, "name");
      assertThat(row(0).getCategory()).isEqualTo("产出指标›数量指标");
      assertThat(row(1).getCategory()).isEqualTo("产出指标›质量指标");
      assertThat(row(2).getLevel1()).isEqualTo("满意度指标");
      assertThat(row(1).getWritten()).isEqualTo("≥9%");
    }

    @Test
    void splitsAValueOrTakesItsPartsFromThreeColumns() {
      rows.paste("≥95%\n≤ 3 天", 0, "measureUnit");
      assertThat(row(0).getMeasureUnit()).isEqualTo("%");
      assertThat(row(1).getRelation()).isEqualTo(Relation.LE);
      rows.paste("合格率\t描述\t≥\t98\t%\t标准", 2, "name");
      assertThat(row(2).getWritten()).isEqualTo("≥98%");
      assertThat(row(2).getBasis()).isEqualTo("标准");
    }
  }

  private IndicatorRow row(int index) {
    return form.getIndicators().get(index);
  }
}
