package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a project's money is for: a labelled cell, or the text that stands below the amounts.
 */
final class Purposes {

  private final FormHead head;
  private Place place;

  private Purposes(FormHead head) {
    this.head = head;
  }

  /** On one line, or null where not stated. */
  static String read(FormHead head, Sources sources) {
    var labelled = head.find(Label.PURPOSE);
    var found = labelled.or(() -> head.find(Label.AMOUNTS_AND_PURPOSE));
    if (found.isEmpty()) {
      return null;
    }
    var field = found.get();
    var purposes = new Purposes(head);
    var text = labelled.isPresent() ? field.text() : purposes.inBlock(field);
    var place = purposes.place == null ? field.place() : purposes.place;
    sources.add("purpose", text, place, labelled.isPresent() ? field.ground() : Ground.CUSTOM);
    return text;
  }

  private String inBlock(Field block) {
    var position = block.position();
    if (position == null) {
      return block.text();
    }
    var texts = new ArrayList<String>();
    for (var i = position.rowNumber(); i < head.rows().size() && continues(position, i); i++) {
      for (var cell : unlabelled(head.rows().get(i), position.cell())) {
        place = place == null ? head.rows().get(i).grid().place(cell, block.printed()) : place;
        texts.add(cell.text());
      }
    }
    return Fillers.lineOrNull(String.join("\n", texts));
  }

  /** The block goes on as long as its label does, or as nothing stands in the label's column. */
  private boolean continues(Field.Position block, int rowNumber) {
    var row = head.rows().get(rowNumber);
    return rowNumber == block.rowNumber()
        || row.cells().stream()
            .filter(cell -> cell.column() == block.cell().column())
            .anyMatch(cell -> cell == block.cell() || cell.isBlank());
  }

  /** The cells that are neither a label nor the value of one. */
  private static List<Cell> unlabelled(FormRow row, Cell block) {
    var texts = new ArrayList<Cell>();
    var afterLabel = false;
    for (var cell : row.cells()) {
      if (cell == block) {
        continue;
      }
      if (FormHead.isLabel(cell)) {
        afterLabel = true;
      } else if (afterLabel) {
        afterLabel = cell.isBlank();
      } else if (row.begins(cell) && !cell.isBlank()) {
        texts.add(cell);
      }
    }
    return texts;
  }
}
