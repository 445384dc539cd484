package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.Words;
import java.util.List;
import java.util.Optional;

/** One row of a grid, seen as part of a project's form. */
record FormRow(Grid grid, int index) {

  List<Cell> cells() {
    return grid.row(index);
  }

  Place place(String label) {
    return grid.place(index, label);
  }

  /** Whether the cell begins in this row and is not merged from above. */
  boolean begins(Cell cell) {
    return cell.row() == index;
  }

  boolean isBlank() {
    return cells().stream().allMatch(Cell::isBlank);
  }

  /** Whether it does nothing but number the columns below a heading: 1, 2, 3, 4. */
  boolean numbersColumns() {
    var number = 0;
    for (var cell : cells()) {
      if (begins(cell) && !cell.isBlank()) {
        var text = cell.text().length() > 4 ? "" : Words.squeezed(cell.text());
        var caption = number == 0 && (text.equals("栏次") || text.equals("甲"));
        if (!caption && !text.equals(Integer.toString(++number))) {
          return false;
        }
      }
    }
    return number >= 3;
  }

  /** The only filled cell of a row, if there is just one. */
  Optional<Cell> onlyCell() {
    var filled = cells().stream().filter(cell -> !cell.isBlank()).limit(2).toList();
    return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
  }

  /** Whether some cell that begins here announces this label. */
  boolean has(Label label) {
    return cells().stream()
        .filter(this::begins)
        .anyMatch(
            cell -> Announcement.allIn(cell.text()).stream().anyMatch(it -> it.label() == label));
  }

  /** The label the row begins with, if its first filled cell is one and has no value inside. */
  Optional<Announcement> label() {
    return cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .flatMap(Announcement::in)
        .filter(found -> found.inline().isEmpty());
  }

  /** That label as printed. */
  String labelText() {
    return cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .map(cell -> Words.squeezed(cell.text()))
        .orElse("");
  }

  /** The filled cells behind the first, if none of them is a label. */
  List<Cell> valuesBesideLabel() {
    var values = cells().stream().filter(cell -> !cell.isBlank()).skip(1).toList();
    return values.stream().allMatch(cell -> Announcement.in(cell).isEmpty()) ? values : List.of();
  }
}
