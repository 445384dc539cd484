package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a project's money is for: a labelled cell, or the text that stands below the amounts.
 */
final class Purposes {

  private final FormHead head;

  private Purposes(FormHead head) {
    this.head = head;
  }

  /** On one line, or null where not stated. */
  static String read(FormHead head) {
    var purposes = new Purposes(head);
    return head.find(Label.PURPOSE)
        .map(field -> Words.lineOrNull(field.value()))
        .orElseGet(() -> head.find(Label.AMOUNTS_AND_PURPOSE).map(purposes::inBlock).orElse(null));
  }

  private String inBlock(FormHead.Field block) {
    var texts = new ArrayList<String>();
    for (var i = block.rowNumber(); i < head.rows().size() && continues(block, i); i++) {
      texts.addAll(unlabelled(head.rows().get(i), block.cell()));
    }
    return Words.lineOrNull(String.join("\n", texts));
  }

  /** The block goes on as long as its label does, or as nothing stands in the label's column. */
  private boolean continues(FormHead.Field block, int rowNumber) {
    var row = head.rows().get(rowNumber);
    return rowNumber == block.rowNumber()
        || row.cells().stream()
            .filter(cell -> cell.column() == block.cell().column())
            .anyMatch(cell -> cell == block.cell() || cell.isBlank());
  }

  /** The cells that are neither a label nor the value of one. */
  private static List<String> unlabelled(FormRow row, Cell block) {
    var texts = new ArrayList<String>();
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
        texts.add(cell.text());
      }
    }
    return texts;
  }
}
