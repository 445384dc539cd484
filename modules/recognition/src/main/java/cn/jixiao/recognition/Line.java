package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.List;

/** A line of text outside of tables, or a title inside one, and where it stands. */
record Line(String text, Place place) {

  static List<Line> of(SourceDocument.Paragraph paragraph) {
    return Words.lines(paragraph.text()).stream()
        .map(text -> new Line(text, paragraph.place()))
        .toList();
  }

  /** The lines of the paragraphs, in reading order. */
  static List<Line> ofParagraphs(SourceDocument document) {
    var lines = new ArrayList<Line>();
    for (var block : document.blocks()) {
      if (block instanceof SourceDocument.Paragraph paragraph) {
        lines.addAll(of(paragraph));
      }
    }
    return lines;
  }
}
