package cn.jixiao.recognition;

import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of text outside of tables, or a title inside one, and where it stands. */
record Line(String text, Place place) {

  static List<Line> of(SourceDocument.Paragraph paragraph) {
    return Words.lines(paragraph.text()).stream()
        .map(text -> new Line(text, paragraph.place()))
        .toList();
  }

  /** The lines of a sheet that is no table: with one filled cell in every row. */
  static Optional<List<Line>> ofSheet(Grid grid) {
    if (grid.sheet() == null) {
      return Optional.empty();
    }
    var lines = new ArrayList<Line>();
    for (var index = 0; index < grid.height(); index++) {
      var row = new FormRow(grid, index);
      var cell = row.onlyCell().filter(row::begins);
      if (cell.isEmpty() && !row.isBlank()) {
        return Optional.empty();
      }
      cell.ifPresent(it -> addAll(it.text(), grid.place(it, null), lines));
    }
    return Optional.of(lines);
  }

  private static void addAll(String text, Place place, List<Line> lines) {
    Words.lines(text).forEach(line -> lines.add(new Line(line, place)));
  }

  /** The lines of paragraphs and sheets of text, in reading order. */
  static List<Line> ofText(SourceDocument document) {
    var lines = new ArrayList<Line>();
    for (var block : document.blocks()) {
      if (block instanceof SourceDocument.Paragraph paragraph) {
        lines.addAll(of(paragraph));
      } else if (block instanceof Grid grid) {
        ofSheet(grid).ifPresent(lines::addAll);
      }
    }
    return lines;
  }
}
