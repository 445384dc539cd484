package cn.jixiao.writing;

import cn.jixiao.indicators.TargetValue;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.writing.DocxMarkup.Cell;
import cn.jixiao.writing.DocxMarkup.Merge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Prints a project's indicators. Operator, unit and weight get columns of their own only where the
 * value as written does not say them, so that nothing is lost and nothing is said twice.
 */
final class IndicatorTable {

  private static final String LEVEL1 = "一级指标";

  private final DocxMarkup markup;
  private final List<IndicatorDraft> indicators;
  private final List<Column> columns = new ArrayList<>();

  private record Column(
      String label, int share, String style, Function<IndicatorDraft, String> text) {}

  IndicatorTable(DocxMarkup markup, List<IndicatorDraft> indicators) {
    this.markup = markup;
    this.indicators = indicators;
    var partsApart = !indicators.stream().allMatch(IndicatorTable::valueSaysAll);
    column(true, LEVEL1, 11, "FormCentred", IndicatorDraft::level1);
    column(true, "二级指标", 12, "FormCentred", IndicatorDraft::level2);
    column(true, "三级指标", 16, "FormText", IndicatorDraft::name);
    column(true, "绩效指标描述", 22, "FormText", IndicatorDraft::description);
    column(partsApart, "指标性质", 8, "FormCentred", IndicatorDraft::operator);
    column(true, "指标值", 12, "FormCentred", IndicatorDraft::value);
    column(partsApart, "度量单位", 8, "FormCentred", IndicatorDraft::measureUnit);
    var weighted = indicators.stream().anyMatch(it -> it.weight() != null);
    column(weighted, "权重", 7, "FormCentred", IndicatorTable::weight);
    column(true, "指标值确定依据", 17, "FormText", IndicatorDraft::basis);
  }

  void write() {
    if (indicators.isEmpty()) {
      return;
    }
    markup.beginTable(widths());
    var headings = columns.stream().map(it -> Cell.of(it.label(), 1, "FormLabel"));
    markup.row(true, headings.toList());
    for (var i = 0; i < indicators.size(); i++) {
      var cells = new ArrayList<Cell>();
      for (var column : columns) {
        cells.add(cell(column, i));
      }
      markup.row(false, cells);
    }
    markup.endTable();
  }

  private Cell cell(Column column, int index) {
    var text = column.text().apply(indicators.get(index));
    if (!column.label().equals(LEVEL1) || text == null) {
      return Cell.of(text, 1, column.style());
    }
    var continued = index > 0 && text.equals(indicators.get(index - 1).level1());
    var continues =
        index + 1 < indicators.size() && text.equals(indicators.get(index + 1).level1());
    var merge = continued ? Merge.CONTINUE : continues ? Merge.BEGIN : Merge.NONE;
    return new Cell(continued ? "" : text, 1, merge, column.style());
  }

  private static String weight(IndicatorDraft indicator) {
    return indicator.weight() == null ? null : indicator.weight().toPlainString();
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

  private void column(
      boolean wanted,
      String label,
      int share,
      String style,
      Function<IndicatorDraft, String> text) {
    if (wanted) {
      columns.add(new Column(label, share, style, text));
    }
  }

  private int[] widths() {
    var shares = columns.stream().mapToInt(Column::share).sum();
    var widths = new int[columns.size()];
    var left = ProjectTables.WIDTH;
    for (var i = 0; i < widths.length; i++) {
      widths[i] = columns.get(i).share() * ProjectTables.WIDTH / shares;
      left -= widths[i];
    }
    widths[widths.length - 1] += left;
    return widths;
  }
}
