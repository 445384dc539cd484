package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels above a form's indicators, and the values that belong to them by their position. */
final class FormHead {

  /**
   * A label, where it was found and what stands beside it.
   *
   * @param rowNumber its row's position in the form's head
   * @param value as written; empty where nothing is filled in
   */
  record Field(Label label, FormRow row, int rowNumber, Cell cell, String value) {

    Place place() {
      var printed = Words.squeezed(cell.text());
      return row.place(printed.length() > LONGEST_LABEL ? label.printed() : printed);
    }
  }

  private static final int LONGEST_LABEL = 20;

  private final List<FormRow> rows;
  private final List<Field> fields = new ArrayList<>();

  FormHead(List<FormRow> rows) {
    this.rows = rows;
    for (var i = 0; i < rows.size(); i++) {
      readRow(rows.get(i), i);
    }
  }

  List<FormRow> rows() {
    return rows;
  }

  /** The first of that label that is filled in; where none is, the first. */
  Optional<Field> find(Label label) {
    var all = fields.stream().filter(field -> field.label() == label).toList();
    return all.stream()
        .filter(field -> !Words.trim(field.value()).isEmpty())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** The value of a label on one line; null where the label is missing or nothing is filled in. */
  String text(Label label) {
    return find(label).map(field -> Words.lineOrNull(field.value())).orElse(null);
  }

  /** Whether this cell announces something, whatever it is. */
  static boolean isLabel(Cell cell) {
    return Label.in(cell).isPresent();
  }

  private void readRow(FormRow row, int number) {
    for (var cell : row.cells()) {
      if (row.begins(cell)) {
        for (var found : Label.allIn(cell.text())) {
          fields.add(new Field(found.label(), row, number, cell, value(found, row, cell)));
        }
      }
    }
  }

  private String value(Label.Found found, FormRow row, Cell label) {
    if (!found.inline().isEmpty()) {
      return found.inline();
    }
    var right = right(row, label);
    return right == null ? below(row, label) : right;
  }

  /** The first filled cell to the right, up to the next label; null where none stands there. */
  private static String right(FormRow row, Cell label) {
    String value = null;
    for (var cell : row.cells()) {
      if (cell.column() >= label.end()) {
        if (isLabel(cell)) {
          break;
        }
        value = cell.text();
        if (!cell.isBlank()) {
          break;
        }
      }
    }
    return value;
  }

  private String below(FormRow row, Cell label) {
    var next = row.index() + 1;
    if (next >= row.grid().height()) {
      return "";
    }
    for (var cell : row.grid().row(next)) {
      if (cell.column() == label.column() && cell.row() == next) {
        return isLabel(cell) ? "" : cell.text();
      }
    }
    return "";
  }
}
