package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Place;
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

  /** The only filled cell of a row, if there is just one. */
  Optional<Cell> onlyCell() {
    var filled = cells().stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
  }

  /** Whether some cell that begins here announces this label. */
  boolean has(Label label) {
    return cells().stream()
        .filter(this::begins)
        .anyMatch(cell -> Label.in(cell).filter(it -> it.label() == label).isPresent());
  }
}
