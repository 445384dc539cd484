package cn.jixiao.writing;

import cn.jixiao.indicators.TargetValue;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.writing.FormLayout.Column;
import cn.jixiao.writing.FormLayout.Part;
import cn.jixiao.writing.Pages.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Prints indicators in the columns of a layout, and in one more for each part that the layout has
 * no place for but an indicator states: nothing is lost and nothing is said twice.
 */
final class IndicatorTable {

  private final List<IndicatorDraft> indicators;
  private final List<Column> columns;

  IndicatorTable(FormLayout layout, List<IndicatorDraft> indicators) {
    this.indicators = indicators;
    this.columns = new ArrayList<>(layout.columns());
    for (var part : Part.values()) {
      var missing = layout.columns().stream().noneMatch(column -> column.part() == part);
      if (missing && indicators.stream().anyMatch(it -> needs(it, part))) {
        columns.add(position(part), new Column(part, part.heading(), part.share()));
      }
    }
  }

  void write(Pages pages, String name) throws IOException {
    if (indicators.isEmpty()) {
      return;
    }
    pages.beginTable(name, FormGrid.columns(columns.stream().mapToInt(Column::share).toArray()));
    pages.row(true, headings());
    for (var i = 0; i < indicators.size(); i++) {
      pages.row(false, row(i));
    }
    pages.endTable();
  }

  List<Cell> headings() {
    return columns.stream().map(it -> Cell.of(it.heading(), 1, Style.COLUMN_LABEL)).toList();
  }

  /** What a part of an indicator says, or null. */
  static String text(IndicatorDraft indicator, Part part) {
    return switch (part) {
      case LEVEL1 -> indicator.level1();
      case LEVEL2 -> indicator.level2();
      case NAME -> indicator.name();
      case DESCRIPTION -> indicator.description();
      case OPERATOR -> indicator.operator();
      case VALUE -> indicator.value();
      case MEASURE_UNIT -> indicator.measureUnit();
      case WEIGHT -> indicator.weight() == null ? null : indicator.weight().toPlainString();
      case BASIS -> indicator.basis();
    };
  }

  static Style style(Part part) {
    return switch (part) {
      case NAME, DESCRIPTION, BASIS -> Style.TEXT;
      default -> Style.CENTRED;
    };
  }

  /** Cells of the first level span the rows below that say the same. */
  private List<Cell> row(int index) {
    var cells = new ArrayList<Cell>();
    for (var column : columns) {
      var text = text(indicators.get(index), column.part());
      var rows = column.part() == Part.LEVEL1 ? rowsOfLevel1(index) : 1;
      if (rows > 0) {
        cells.add(new Cell(text, 1, rows, style(column.part())));
      }
    }
    return cells;
  }

  /** None where the cell above goes on. */
  private int rowsOfLevel1(int index) {
    var level1 = indicators.get(index).level1();
    if (level1 == null) {
      return 1;
    }
    if (index > 0 && level1.equals(indicators.get(index - 1).level1())) {
      return 0;
    }
    var rows = 1;
    while (index + rows < indicators.size()
        && level1.equals(indicators.get(index + rows).level1())) {
      rows++;
    }
    return rows;
  }

  /** Before the first column that stands behind it in every form. */
  private int position(Part part) {
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).part().ordinal() > part.ordinal()) {
        return i;
      }
    }
    return columns.size();
  }

  private static boolean needs(IndicatorDraft indicator, Part part) {
    return switch (part) {
      case OPERATOR, MEASURE_UNIT -> !valueSaysAll(indicator);
      default -> text(indicator, part) != null;
    };
  }

  /** Whether operator, number and unit follow from the value's text alone. */
  private static boolean valueSaysAll(IndicatorDraft indicator) {
    try {
      var said = TargetValue.of(indicator.value(), null, null, null);
      if (said == null) {
        return indicator.operator() == null && indicator.measureUnit() == null;
      }
      var operator = said.getOperator() == null ? null : said.getOperator().symbol();
      return Objects.equals(operator, indicator.operator())
          && Objects.equals(said.getMeasureUnit(), indicator.measureUnit());
    } catch (RuleViolation unreadable) {
      return false;
    }
  }
}
