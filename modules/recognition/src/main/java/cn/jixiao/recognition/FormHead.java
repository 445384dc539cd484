package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The labels above a form's indicators, and the values that belong to them by their position. */
final class FormHead {

  /** What may head its text: the cells beside it are blank where a format knows no merged ones. */
  private static final Set<Label> HEADINGS = Set.of(Label.GOALS, Label.PURPOSE);

  private static final Set<Label> AMOUNTS = Set.of(Label.BUDGET, Label.FISCAL, Label.OTHER);

  private final List<FormRow> rows;
  private final List<Field> fields;

  /**
   * @param elsewhere fields that stand in no head: in the columns of a list, in lines of text
   */
  FormHead(List<FormRow> rows, List<Field> elsewhere) {
    this.rows = rows;
    fields = new ArrayList<>();
    for (var i = 0; i < rows.size(); i++) {
      readRow(rows.get(i), i);
    }
    fields.addAll(elsewhere);
  }

  List<FormRow> rows() {
    return rows;
  }

  List<Field> fields() {
    return fields;
  }

  List<Field> all(Label label) {
    return fields.stream().filter(field -> field.label() == label).toList();
  }

  /** The first of that label that is filled in, the year's before others; where none is, any. */
  Optional<Field> find(Label label) {
    return fields.stream()
        .filter(field -> field.label() == label)
        .min(Comparator.comparing((Field field) -> !field.isFilled()).thenComparing(Field::period));
  }

  /** The value of a label on one line; null where the label is missing or nothing is filled in. */
  String text(Label label) {
    return find(label).map(Field::text).orElse(null);
  }

  /** Whether this cell announces something, whatever it is. */
  static boolean isLabel(Cell cell) {
    return Announcement.in(cell).isPresent();
  }

  private void readRow(FormRow row, int number) {
    for (var cell : row.cells()) {
      if (row.begins(cell)) {
        for (var found : Announcement.allIn(cell.text())) {
          fields.add(field(found, new Field.Position(row, number, cell)));
        }
      }
    }
  }

  private Field field(Announcement found, Field.Position position) {
    var printed = Field.nameOf(found.label(), position.cell().text());
    var ground = found.plain() ? Ground.LABEL : Ground.SYNONYM;
    var value = position.cell();
    var text = found.inline();
    if (text.isEmpty()) {
      var right = right(position.row(), position.cell());
      var below = right == null ? below(position.row(), position.cell()) : null;
      if (right != null && right.isBlank() && HEADINGS.contains(found.label())) {
        below = below(position.row(), position.cell());
        right = below == null || below.isBlank() ? right : null;
      }
      ground = below == null ? ground : ground.and(Ground.SYNONYM);
      value = right != null ? right : below != null ? below : value;
      text = value == position.cell() ? "" : value.text();
    }
    return new Field(
        found.label(),
        periodOf(found, position.row(), position.cell()),
        printed,
        text,
        place(position.row(), value, printed),
        ground,
        position);
  }

  private static Place place(FormRow row, Cell value, String printed) {
    return row.grid().place(value, printed);
  }

  /** Parts of an amount are for the same time as the sum above them in their column. */
  private Period periodOf(Announcement found, FormRow row, Cell cell) {
    if (!AMOUNTS.contains(found.label()) || found.period() != Period.OPEN) {
      return found.period();
    }
    for (var i = fields.size() - 1; i >= 0; i--) {
      var above = fields.get(i);
      if (above.label() == Label.BUDGET
          && above.position().row().grid() == row.grid()
          && above.position().cell().column() == cell.column()) {
        return above.period();
      }
    }
    return Period.OPEN;
  }

  /** The first filled cell to the right, up to the next label; null where none stands there. */
  private static Cell right(FormRow row, Cell label) {
    Cell value = null;
    for (var cell : row.cells()) {
      if (cell.column() >= label.end()) {
        if (isLabel(cell)) {
          break;
        }
        value = cell;
        if (!cell.isBlank()) {
          break;
        }
      }
    }
    return value;
  }

  private static Cell below(FormRow row, Cell label) {
    var next = row.index() + 1;
    if (next >= row.grid().height()) {
      return null;
    }
    for (var cell : row.grid().row(next)) {
      if (cell.column() == label.column() && cell.row() == next) {
        return isLabel(cell) ? null : cell;
      }
    }
    return null;
  }
}
