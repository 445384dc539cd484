package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Words;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.shared.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with a column for each project: labels on the left, the projects beside each other. */
final class ProjectColumns {

  private static final int FEWEST_LABELS = 3;

  private final Grid grid;
  private final List<Cell> names;
  private final List<ProjectForm> forms = new ArrayList<>();
  private Cell name;
  private String level1;
  private String level2;

  private ProjectColumns(Grid grid, List<Cell> names) {
    this.grid = grid;
    this.names = names;
  }

  /** The projects of a grid, if it is such a table. */
  static Optional<ProjectColumns> in(Grid grid) {
    var labels = 0;
    List<Cell> names = List.of();
    for (var index = 0; index < grid.height(); index++) {
      var row = new FormRow(grid, index);
      var found = row.label();
      var values = row.valuesBesideLabel();
      if (found.filter(it -> it.label() == Label.NAME).isPresent() && names.isEmpty()) {
        names = values;
      }
      labels += found.isPresent() && areBelow(names, values) ? 1 : 0;
    }
    return names.size() >= 2 && labels >= FEWEST_LABELS - 1
        ? Optional.of(new ProjectColumns(grid, names))
        : Optional.empty();
  }

  private static boolean areBelow(List<Cell> names, List<Cell> values) {
    return names.size() >= 2
        && values.size() == names.size()
        && values.get(0).column() == names.get(0).column()
        && values.get(values.size() - 1).column() == names.get(names.size() - 1).column();
  }

  List<ProjectForm> forms(AmountUnit unitBefore) {
    names.forEach(project -> forms.add(new ProjectForm(null, unitBefore)));
    for (var index = 0; index < grid.height(); index++) {
      read(new FormRow(grid, index));
    }
    return forms;
  }

  private void read(FormRow row) {
    var checkpoint = checkpoint(row);
    var found = checkpoint == null ? row.label() : Optional.of(Announcement.of(Label.PLAN, true));
    if (found.filter(it -> !it.label().isColumn()).isPresent()) {
      readField(found.get(), checkpoint == null ? row.labelText() : checkpoint, row);
    } else if (found.isEmpty()) {
      readIndicators(row);
    }
  }

  /** The checkpoint of the spending plan a row is about, or null. */
  private String checkpoint(FormRow row) {
    return row.cells().stream()
        .filter(cell -> cell.column() < names.get(0).column())
        .map(cell -> Words.squeezed(cell.text()))
        .filter(SpendingPlans::isCheckpoint)
        .findFirst()
        .orElse(null);
  }

  private void readField(Announcement found, String label, FormRow row) {
    var printed = Field.nameOf(found.label(), label);
    var ground = found.plain() ? Ground.LABEL : Ground.SYNONYM;
    for (var i = 0; i < names.size(); i++) {
      var project = forms.get(i);
      for (var cell : valueOf(i, row)) {
        var place = grid.place(cell, printed);
        project.add(
            new Field(found.label(), found.period(), label, cell.text(), place, ground, null));
      }
    }
  }

  /** Left of the projects stand the levels of an indicator and, perhaps, its name. */
  private void readIndicators(FormRow row) {
    name = null;
    for (var cell : row.cells()) {
      if (cell.column() < names.get(0).column() && !cell.isBlank()) {
        takePath(cell);
      }
    }
    if (level1 == null && level2 == null) {
      return;
    }
    for (var i = 0; i < names.size(); i++) {
      var project = forms.get(i);
      valueOf(i, row).forEach(cell -> project.indicators().addAll(indicators(cell, row)));
    }
  }

  private void takePath(Cell cell) {
    var text = Words.squeezed(cell.text());
    if (IndicatorCategory.recognise(text, 2).isPresent()) {
      level2 = text;
    } else if (IndicatorCategory.recognise(text, 1).isPresent()) {
      level2 = text.equals(level1) ? level2 : null;
      level1 = text;
    } else {
      name = cell;
    }
  }

  private List<IndicatorRow> indicators(Cell value, FormRow row) {
    if (name == null) {
      return Categories.read(value, level1, level2, row);
    }
    var indicator = new IndicatorRow(row, Period.OPEN);
    put(indicator, Label.LEVEL1, level1, value);
    put(indicator, Label.LEVEL2, level2, value);
    put(indicator, Label.INDICATOR, name.line(), name);
    if (Fillers.lineOrNull(value.text()) != null) {
      put(indicator, Label.VALUE, value.text(), value);
    }
    return List.of(indicator);
  }

  private void put(IndicatorRow indicator, Label label, String text, Cell cell) {
    if (text != null) {
      var place = grid.place(cell, label.printed());
      indicator.put(label, new IndicatorRow.Part(text, place, Ground.CUSTOM));
    }
  }

  private List<Cell> valueOf(int project, FormRow row) {
    var column = names.get(project).column();
    return row.cells().stream()
        .filter(cell -> cell.column() <= column && column < cell.end() && !cell.isBlank())
        .limit(1)
        .toList();
  }
}
