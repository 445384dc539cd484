package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which column of a table means what, as its headings say. */
final class Columns {

  private static final Set<Label> SUBSTANCE =
      Set.of(Label.INDICATOR, Label.DESCRIPTION, Label.VALUE);

  private static final List<Label> IMPLIED =
      List.of(Label.LEVEL1, Label.LEVEL2, Label.INDICATOR, Label.VALUE);
  private static final Set<Label> LEVELS_AND_NAME =
      Set.of(Label.LEVEL1, Label.LEVEL2, Label.INDICATOR);

  private final List<Column> columns;
  private final Period period;

  Columns(List<Column> columns, Period period) {
    this.columns = columns;
    this.period = period;
  }

  /** Whether these texts are the headings of an indicator table. */
  static boolean isHeading(List<String> texts) {
    var labels = EnumSet.noneOf(Label.class);
    texts.forEach(
        text -> Announcement.ofColumn(text).ifPresent(found -> labels.add(found.label())));
    return areIndicators(labels);
  }

  /** The headings a row is, if it is one. */
  static Optional<Columns> of(FormRow row) {
    var columns = new ArrayList<Column>();
    for (var cell : row.cells()) {
      var column = Column.of(cell);
      var last = columns.size() - 1;
      if (cell.isBlank() && last >= 0) {
        columns.set(last, columns.get(last).until(cell.end()));
      } else {
        columns.add(column);
      }
    }
    return isTable(columns) ? Optional.of(ColumnMeanings.settle(columns)) : Optional.empty();
  }

  private static boolean isTable(List<Column> columns) {
    var labels = EnumSet.noneOf(Label.class);
    columns.stream().filter(it -> it.label() != null).forEach(it -> labels.add(it.label()));
    return areIndicators(labels) || areProjects(labels, columns);
  }

  /**
   * Whether a row is the heading of a budget's table: projects and amounts, but nothing that says
   * what they aim at.
   */
  static boolean areAmountsOnly(FormRow row) {
    var cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    var labels = EnumSet.noneOf(Label.class);
    cells.forEach(
        cell -> Announcement.ofColumn(cell.text()).ifPresent(it -> labels.add(it.label())));
    var known = cells.stream().filter(it -> Announcement.ofColumn(it.text()).isPresent()).count();
    return known >= 3
        && known * 3 >= cells.size() * 2L
        && (labels.contains(Label.NAME) || labels.contains(Label.CODE))
        && !labels.contains(Label.GOALS);
  }

  private static boolean areIndicators(Set<Label> labels) {
    var meant = EnumSet.copyOf(labels);
    meant.removeIf(label -> !label.isColumn() || label == Label.UNKEPT_COLUMN);
    if (meant.contains(Label.VALUE)) {
      return meant.contains(Label.INDICATOR)
          || meant.contains(Label.DESCRIPTION)
          || meant.contains(Label.LEVEL2);
    }
    return meant.size() >= 3 && meant.stream().anyMatch(SUBSTANCE::contains);
  }

  /**
   * A row for each project: its name and what it aims at are headings, and nothing but headings.
   */
  private static boolean areProjects(Set<Label> labels, List<Column> columns) {
    var categories = columns.stream().filter(Column::isCategory).count();
    var aims =
        labels.contains(Label.GOALS)
            || labels.contains(Label.INDICATOR)
            || labels.contains(Label.VALUE)
            || categories >= 2;
    var known = columns.stream().filter(it -> it.label() != null || it.isCategory()).count();
    return aims
        && labels.contains(Label.NAME)
        && known >= 3
        && known * 3 >= columns.size() * 2L
        && columns.stream().noneMatch(it -> it.printed().isEmpty() && it.start() > 0);
  }

  /**
   * What the columns of a table without headings mean, as a row shows that begins with both levels:
   * 产出指标, 数量指标, a name and a value.
   */
  static Optional<Columns> implied(FormRow row) {
    var cells = new ArrayList<>(row.cells());
    if (!cells.isEmpty() && Announcement.in(cells.get(0)).isPresent()) {
      cells.remove(0);
    }
    if (cells.size() != IMPLIED.size()
        || !Levels.isFirst(cells.get(0).text())
        || !Levels.isSecond(cells.get(1).text())) {
      return Optional.empty();
    }
    var columns = new ArrayList<Column>();
    for (var i = 0; i < IMPLIED.size(); i++) {
      columns.add(Column.of(cells.get(i)).as(IMPLIED.get(i)));
    }
    return Optional.of(new Columns(columns, Period.OPEN));
  }

  /** These headings divided by a row of more headings below them. */
  Optional<Columns> dividedBy(FormRow below) {
    var divided = new ArrayList<>(columns);
    var pieces = 0;
    for (var cell : below.cells()) {
      if (below.begins(cell) && !cell.isBlank()) {
        var piece = columnAt(cell.column()).flatMap(column -> column.dividedBy(cell));
        if (piece.isEmpty()) {
          return Optional.empty();
        }
        replace(divided, cell, piece.get());
        pieces++;
      }
    }
    return pieces == 0 ? Optional.empty() : Optional.of(ColumnMeanings.settle(divided));
  }

  private static void replace(List<Column> columns, Cell cell, Column piece) {
    for (var i = 0; i < columns.size(); i++) {
      var whole = columns.get(i);
      if (whole.covers(cell.column())) {
        var end = whole.end();
        if (whole.start() == cell.column()) {
          columns.set(i, piece.until(end));
        } else {
          columns.set(i, whole.until(cell.column()));
          columns.add(i + 1, piece.until(end));
        }
        return;
      }
    }
  }

  /** Whether a table goes on with the rows that stood under these headings: a page ended there. */
  boolean goOnIn(Grid grid) {
    for (var index = 0; index < grid.height(); index++) {
      var row = new FormRow(grid, index);
      if (!row.isBlank()) {
        var cells = row.cells();
        return cells.get(cells.size() - 1).end() == columns.get(columns.size() - 1).end()
            && cells.stream().allMatch(cell -> Announcement.in(cell).isEmpty())
            && row.onlyCell().isEmpty();
      }
    }
    return true;
  }

  /** Whether a text runs across the columns, from a level to the value: a remark, a signature. */
  boolean areCrossedBy(FormRow row) {
    return row.cells().stream()
        .filter(cell -> row.begins(cell) && !cell.isBlank())
        .anyMatch(cell -> covers(cell, LEVELS_AND_NAME) && covers(cell, Set.of(Label.VALUE)));
  }

  /** A first level in a row of its own, above the rows that belong to it; null if it is none. */
  IndicatorRow section(FormRow row) {
    var cell = row.onlyCell().filter(row::begins).orElse(null);
    if (cell == null || cell.text().length() > 40) {
      return null;
    }
    var text = Numbering.stripped(cell.line());
    var column = columnAt(cell.column()).orElse(null);
    var inside = column != null && column.label() == Label.LEVEL1 && cell.end() <= column.end();
    if (inside || !Levels.isFirst(text)) {
      return null;
    }
    var section = new IndicatorRow(row, period);
    var place = row.grid().place(cell, Label.LEVEL1.printed());
    section.heads(new IndicatorRow.Part(text, place, Ground.CUSTOM));
    return section;
  }

  private boolean covers(Cell cell, Set<Label> labels) {
    return columns.stream()
        .filter(it -> it.label() != null && labels.contains(it.label()))
        .anyMatch(it -> cell.column() <= it.start() && it.start() < cell.end());
  }

  /** Whether a cell takes the place of a project's name and of more. */
  boolean areSpannedBy(Cell cell) {
    return columns.stream()
            .filter(it -> cell.column() <= it.start() && it.start() < cell.end())
            .count()
        >= 3;
  }

  boolean has(Label label) {
    return columns.stream().anyMatch(column -> column.label() == label);
  }

  /** Whether each row, or group of rows, is a project of its own. */
  boolean isList() {
    return has(Label.NAME) || has(Label.CODE) && has(Label.GOALS);
  }

  /** What time the table is about. */
  Period period() {
    return period;
  }

  Optional<Column> columnAt(int column) {
    return columns.stream().filter(it -> it.covers(column)).findFirst();
  }

  /** What a row says about one indicator. */
  IndicatorRow read(FormRow row) {
    var indicator = new IndicatorRow(row, period);
    for (var cell : row.cells()) {
      var column = columnAt(cell.column()).orElse(null);
      if (column != null && column.label() != null && column.label().isColumn()) {
        read(cell, column, row, indicator);
      }
    }
    return indicator;
  }

  private static void read(Cell cell, Column column, FormRow row, IndicatorRow indicator) {
    var text = Caption.without(cell.text());
    if (isHeadingItself(cell, column, row)) {
      return;
    }
    if (Fillers.lineOrNull(text) == null) {
      if (!cell.isBlank()) {
        indicator.printed();
      }
      return;
    }
    if (column.period() == Period.WHOLE) {
      if (column.label() == Label.VALUE) {
        indicator.otherValue(cell.line());
      }
      return;
    }
    var ground = column.plain() ? Ground.LABEL : Ground.SYNONYM;
    var printed = Field.nameOf(column.label(), column.printed());
    var place = row.begins(cell) ? row.grid().place(cell, printed) : row.place(printed);
    indicator.add(column.label(), new IndicatorRow.Part(text, place, ground));
    if (column.label() == Label.VALUE) {
      indicator.headingUnit(column.unit());
    }
  }

  /** A heading that spans the rows below it stands beside them and is none of their cells. */
  private static boolean isHeadingItself(Cell cell, Column column, FormRow row) {
    return !row.begins(cell) && Words.squeezed(cell.text()).equals(column.printed());
  }

  /** What a row says about the project itself. */
  List<Field> fields(FormRow row) {
    var fields = new ArrayList<Field>();
    for (var cell : row.cells()) {
      var column = columnAt(cell.column()).orElse(null);
      var label = column == null ? null : column.label();
      if (label != null && !label.isColumn() && row.begins(cell) && !cell.isBlank()) {
        var printed = Field.nameOf(label, column.printed());
        var place = row.grid().place(cell, printed);
        var ground = column.plain() ? Ground.LABEL : Ground.SYNONYM;
        fields.add(
            new Field(label, column.period(), column.printed(), cell.text(), place, ground, null));
      }
    }
    return fields;
  }

  /** The indicators of a row that holds them under their categories, with these categories. */
  List<Column> categories() {
    return columns.stream().filter(it -> it.label() == null && it.level2() != null).toList();
  }
}
