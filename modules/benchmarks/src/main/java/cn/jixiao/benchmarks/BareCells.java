package cn.jixiao.benchmarks;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.FormWords;
import cn.jixiao.formats.Grid;
import cn.jixiao.formats.SourceDocument.Paragraph;
import cn.jixiao.formats.SourceReader;
import cn.jixiao.writing.DepartmentText;
import cn.jixiao.writing.DocumentFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a document of ours and nothing of its layout: what a peer has to write as well.
 *
 * @param lines paragraphs outside of tables
 * @param tables each table's rows of cells; a merged cell stands once
 */
record BareCells(List<String> lines, List<List<List<String>>> tables) {

  static BareCells of(DepartmentText department, DocumentFormat format) {
    var file = Documents.write(department, format);
    var document = new SourceReader(FormWords.NONE).read(file, "a." + format.extension());
    var cells = new BareCells(new ArrayList<>(), new ArrayList<>());
    for (var block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        cells.lines().add(paragraph.text());
      } else if (block instanceof Grid grid) {
        cells.tables().add(rows(grid));
      }
    }
    return cells;
  }

  private static List<List<String>> rows(Grid grid) {
    var rows = new ArrayList<List<String>>();
    for (var i = 0; i < grid.height(); i++) {
      var row = i;
      rows.add(
          grid.row(i).stream().distinct().filter(it -> it.row() == row).map(Cell::text).toList());
    }
    return rows;
  }
}
