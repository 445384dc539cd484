package cn.jixiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.formats.SourceDocument.Paragraph;
import cn.jixiao.imports.ImportField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What of a file stands beside the fields that were read out of it. */
class SourceViewTest {

  private static final SourceDocument DOCUMENT =
      new SourceDocument(
          List.of(
              new Paragraph(1, "青澜区云溪镇2027年绩效文本"),
              new Paragraph(2, "总体目标是把路修好。"),
              new Paragraph(3, "一、村道维修"),
              form(1, "村道维修", "85.00"),
              new Paragraph(4, "二、凉亭修缮"),
              form(2, "凉亭修缮", "12.00")));

  private static Grid form(int number, String name, String budget) {
    var grid = new Grid.Builder();
    grid.startRow(0);
    grid.add("项目名称", 1);
    grid.add(name, 3);
    grid.startRow(0);
    grid.add("预算数", 1);
    grid.add(budget, 1);
    grid.add("财政资金", 1);
    grid.add("10.00", 1);
    for (var i = 0; i < 6; i++) {
      grid.startRow(0);
      if (i == 0) {
        grid.add("绩效指标", 1);
      } else {
        grid.addContinuation("", 1);
      }
      grid.add("指标" + i, 2);
      grid.add("≥" + i, 1);
    }
    return grid.build(number);
  }

  private static ImportField field(String path, String read, Place place) {
    return new ImportField(path, read, read, place, BigDecimal.ONE, false);
  }

  private static SourceView view(ImportField... fields) {
    return SourceView.of(DOCUMENT, List.of(fields));
  }

  @Nested
  class Blocks {

    @Test
    void areThoseOutOfWhichSomethingWasReadAndTheHeadingAbove() {
      var view = view(field("projects[1].name", "凉亭修缮", Place.inTable(2, 1, "项目名称")));
      assertThat(view.blocks()).extracting(SourceView.Block::text).containsExactly("二、凉亭修缮", null);
    }

    @Test
    void areParagraphsWhereNoTableIsMeant() {
      var view = view(field("overall.goal", "把路修好", Place.ofParagraph(2)));
      assertThat(view.blocks()).extracting(SourceView.Block::text).containsExactly("总体目标是把路修好。");
      assertThat(view.spotOf("overall.goal")).isEqualTo(view.blocks().get(0).spot());
    }

    @Test
    void endALittleBehindTheLastRowThatWasRead() {
      var view = view(field("projects[0].name", "村道维修", Place.inTable(1, 1, "项目名称")));
      assertThat(view.blocks().get(1).rows()).hasSize(3);
    }

    @Test
    void areNoneWhereNothingWasRead() {
      assertThat(view().blocks()).isEmpty();
      assertThat(view(field("projects[0].other", null, null)).blocks()).isEmpty();
    }
  }

  @Nested
  class Spots {

    @Test
    void areTheCellsThatSayWhatWasRead() {
      var view =
          view(
              field("projects[0].budget", "85 万元", Place.inTable(1, 2, "预算数")),
              field("projects[0].fiscal", "10 万元", Place.inTable(1, 2, "财政资金")));
      assertThat(textAt(view, "projects[0].budget")).isEqualTo("85.00");
      assertThat(textAt(view, "projects[0].fiscal")).isEqualTo("10.00");
    }

    @Test
    void areTheRowWhereNoCellSaysIt() {
      var view = view(field("projects[0].purpose", "看不出来", Place.inTable(1, 4, "资金用途")));
      assertThat(view.blocks().get(1).rows())
          .extracting(SourceView.Row::spot)
          .contains(view.spotOf("projects[0].purpose"));
    }

    @Test
    void areNoneForWhatWasTypedByHand() {
      assertThat(view().spotOf("projects[0].name")).isEmpty();
    }

    private String textAt(SourceView view, String field) {
      return view.blocks().stream()
          .flatMap(block -> block.rows().stream())
          .flatMap(row -> row.boxes().stream())
          .filter(box -> box.spot().equals(view.spotOf(field)))
          .map(SourceView.Box::text)
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void aCellThatSpansRowsIsOneBox() {
    var view =
        view(
            field("projects[0].indicators[0].name", "指标0", Place.inTable(1, 3, "三级指标")),
            field("projects[0].indicators[5].name", "指标5", Place.inTable(1, 8, "三级指标")));
    var boxes = view.blocks().get(1).rows().stream().flatMap(row -> row.boxes().stream()).toList();
    assertThat(boxes).filteredOn(box -> box.text().equals("绩效指标")).hasSize(1);
    assertThat(boxes)
        .filteredOn(box -> box.text().equals("绩效指标"))
        .extracting("rows")
        .containsOnly(6);
    assertThat(boxes)
        .filteredOn(box -> box.text().equals("指标3"))
        .extracting("columns")
        .containsOnly(2);
  }
}
