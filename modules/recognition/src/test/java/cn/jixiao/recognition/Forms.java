package cn.jixiao.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.formats.Grid;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents drawn with letters: cells between strokes, {@code ^} for a cell that goes on from the
 * row above, {@code >2} behind a text that takes two columns (or more), {@code ⏎} for a line break.
 */
final class Forms {

  private Forms() {}

  static Grid grid(int number, String drawing) {
    var builder = new Grid.Builder();
    for (var row : drawing.strip().split("\n")) {
      builder.startRow(0);
      for (var cell : row.strip().split("\\|", -1)) {
        add(cell.replace('⏎', '\n'), builder);
      }
    }
    return builder.build(number);
  }

  private static void add(String cell, Grid.Builder builder) {
    var mark = cell.matches("(?s).*>\\d+") ? cell.lastIndexOf('>') : cell.length();
    var text = cell.substring(0, mark);
    var span = mark == cell.length() ? 1 : Integer.parseInt(cell.substring(mark + 1));
    if (text.equals("^")) {
      builder.addContinuation("", span);
    } else {
      builder.add(text, span);
    }
  }

  /** Paragraphs, and tables where a drawing is given as a grid. */
  static DetailedDocument read(Object... blocks) {
    var all = new ArrayList<SourceDocument.Block>();
    var paragraphs = 0;
    for (var block : blocks) {
      if (block instanceof Grid grid) {
        all.add(grid);
      } else {
        for (var line : block.toString().strip().split("\n")) {
          all.add(new SourceDocument.Paragraph(++paragraphs, line));
        }
      }
    }
    return new Recognizer().recognize(new SourceDocument(all));
  }

  static RecognizedDocument table(String drawing) {
    return read(grid(1, drawing)).document();
  }

  static TargetDraft only(RecognizedDocument document) {
    assertThat(document.projects()).hasSize(1);
    return document.projects().get(0);
  }

  static TargetDraft project(String drawing) {
    return only(table(drawing));
  }

  /** What a person reads in a row: levels, name, operator, number and unit. */
  static List<String> rows(TargetDraft target) {
    return target.indicators().stream().map(Forms::row).toList();
  }

  private static String row(IndicatorDraft it) {
    return String.join(
        "|",
        text(it.level1()),
        text(it.level2()),
        text(it.name()),
        text(it.operator()) + number(it.number()) + text(it.measureUnit()));
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static String number(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  static List<NoteKind> kinds(RecognizedDocument document) {
    return document.notes().stream().map(Note::kind).toList();
  }
}
