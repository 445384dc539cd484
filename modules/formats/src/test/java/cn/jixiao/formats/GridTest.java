package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GridTest {

  private final Grid.Builder builder = new Grid.Builder();

  @Nested
  class MergedCells {

    @Test
    void areTheSameCellInEachRowTheySpan() {
      builder.startRow(0);
      builder.add("产出指标", 1, 2);
      builder.add("数量指标", 1);
      builder.startRow(0);
      builder.add("质量指标", 1);
      builder.startRow(0);
      builder.add("效益指标", 1);
      var grid = builder.build(1);
      assertThat(grid.row(1)).extracting(Cell::text).containsExactly("产出指标", "质量指标");
      assertThat(grid.row(1).get(0)).isSameAs(grid.row(0).get(0));
      assertThat(grid.row(1).get(1).column()).isEqualTo(1);
      assertThat(grid.row(2)).extracting(Cell::text).containsExactly("效益指标");
    }
  }

  @Nested
  class Places {

    @Test
    void ofATableCountRows() {
      builder.startRow(0);
      builder.startRow(0);
      builder.add("85", 1);
      var grid = builder.build(3);
      assertThat(grid.place(1, "预算数")).isEqualTo(Place.inTable(3, 2, "预算数"));
      assertThat(grid.place(grid.row(1).get(0), "预算数")).isEqualTo(Place.inTable(3, 2, "预算数"));
    }

    @Test
    void ofASheetNameTheCellAsItsProgramDoes() {
      builder.startRow(27, 5);
      builder.add("85", 1);
      var grid = builder.build(1, "汇总");
      assertThat(grid.place(grid.row(0).get(0), null).cell()).isEqualTo("AB5");
      assertThat(grid.place(0, null)).isEqualTo(new Place(1, 5, null, null, "汇总", null, null));
    }

    @Test
    void ofAPageAreThoseTheRowBeginsOn() {
      builder.onPage(2);
      builder.startRow(0);
      builder.add("产出指标", 1, 2);
      builder.onPage(3);
      builder.startRow(0);
      builder.add("质量指标", 1);
      var grid = builder.build(1);
      assertThat(grid.place(1, null).page()).isEqualTo(3);
      assertThat(grid.place(grid.row(1).get(0), null).page()).isEqualTo(2);
    }
  }
}
