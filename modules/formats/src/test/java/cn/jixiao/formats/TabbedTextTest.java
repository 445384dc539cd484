package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Text that was copied out of a table, with tabs between the cells. */
class TabbedTextTest {

  @Test
  void aLineIsARowAndTabsPartItsCells() {
    var blocks = read("绩效目标表\n项目名称\t村道修补\n预算数\t40\n");

    assertThat(blocks).hasSize(2);
    assertThat(texts(blocks.get(1))).containsExactly(List.of("项目名称", "村道修补"), List.of("预算数", "40"));
  }

  @Test
  void aCellInQuotesKeepsItsLinesAndTheQuotesInside() {
    var blocks = read("年度目标\t\"1.完成\n2.\"\"三公\"\"经费下降\"\t完\n项目名称\t村道修补\n");

    assertThat(texts(blocks.get(0)).get(0)).containsExactly("年度目标", "1.完成\n2.\"三公\"经费下降", "完");
  }

  @Test
  void aNumberedLineWithoutTabsContinuesTheCellAboveIt() {
    var blocks = read("项目名称\t村道修补\n年度目标\t1.完成；\n2.改善。\n预算数\t40\n");

    assertThat(texts(blocks.get(0))).contains(List.of("年度目标", "1.完成；\n2.改善。"));
  }

  @Test
  void aQuoteThatIsNeverClosedTakesNoOtherRow() {
    var blocks = read("项目名称\t\"村道修补\n预算数\t40\n单位\t个\n");

    assertThat(texts(blocks.get(0))).hasSize(3).contains(List.of("预算数", "40"));
  }

  @Test
  void anEmptyLineEndsTheTable() {
    assertThat(read("一\t二\n三\t四\n\n五\t六\n")).hasSize(2);
  }

  @Test
  void cellsThatBeginOnLinesOfTheirOwnAreNoRows() {
    var blocks = read("\t项目名称\n\t村道\t修补\n\t预算数\n\t40\n");

    assertThat(texts(blocks.get(0)).get(0)).contains("项目名称", "村道\t修补");
  }

  private static List<SourceDocument.Block> read(String text) {
    return new TextReader()
        .read(text.getBytes(StandardCharsets.UTF_8), new Reading(FormWords.NONE, Limits.SITE))
        .blocks();
  }

  private static List<List<String>> texts(SourceDocument.Block block) {
    var grid = (Grid) block;
    return IntStream.range(0, grid.height())
        .mapToObj(row -> grid.row(row).stream().map(Cell::text).toList())
        .toList();
  }
}
