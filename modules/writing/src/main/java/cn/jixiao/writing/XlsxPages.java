package cn.jixiao.writing;

import cn.jixiao.writing.DepartmentText.UnitText;
import cn.jixiao.writing.FormLayout.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An Excel file: part one on a sheet of text, every project's form on a sheet of its own, and all
 * indicators once more in one flat sheet that can be filtered.
 */
final class XlsxPages implements Pages {

  private static final String PART_ONE = "部门整体绩效目标";
  private static final String ALL_INDICATORS = "指标汇总";
  private static final int[] TEXT_SHEET = {WIDTH};
  private static final int[] FLAT_SHEET = {
    600, 1500, 1600, 1900, 1100, 1300, 1900, 2800, 750, 1350, 850, 700, 1900
  };

  /** The sheets say by themselves what these would. */
  private static final Set<Style> LEFT_OUT =
      Set.of(Style.CONTENTS_TITLE, Style.CONTENTS_PART, Style.CONTENTS_ENTRY);

  private final DepartmentText text;
  private final FormLayout layout;
  private final Workbook workbook;
  private String sheetName = PART_ONE;
  private final List<Table> tables = new ArrayList<>();
  private Table table = new Table(TEXT_SHEET);

  /** Of the sheet that waits; 0: none. */
  private int headingRow;

  /** A table that waits for the others of its sheet, whose columns it shares. */
  private record Table(int[] widths, List<List<Cell>> rows) {

    Table(int... widths) {
      this(widths, new ArrayList<>());
    }
  }

  XlsxPages(OutputStream out, DepartmentText text, FormLayout layout) throws IOException {
    this.text = text;
    this.layout = layout;
    workbook = new Workbook(out);
    tables.add(table);
  }

  @Override
  public void paragraph(Style style, String text) {
    if (!LEFT_OUT.contains(style)) {
      table.rows().add(List.of(Cell.of(text, table.widths().length, style)));
    }
  }

  @Override
  public void heading(Style style, String text, String anchor, String mark) throws IOException {
    var form = style == Style.CAPTION || style == Style.FIRST_CAPTION;
    if (form) {
      nextSheet(text);
    }
    if (form || sheetName.equals(PART_ONE) && !anchor.equals("part_2")) {
      paragraph(form ? Style.CAPTION : style, mark == null ? text : text + mark);
    }
  }

  @Override
  public void contentsLine(Style style, String text, String anchor) {
    // the sheets are the list
  }

  @Override
  public void endUnnumberedPages() {
    // a workbook has no pages
  }

  @Override
  public void beginTable(String name, int... widths) {
    table = new Table(widths);
    tables.add(table);
  }

  @Override
  public void row(boolean heading, List<Cell> cells) {
    if (heading) {
      headingRow = tables.stream().mapToInt(it -> it.rows().size()).sum() + 1;
    }
    table.rows().add(cells);
  }

  @Override
  public void endTable() {
    table = new Table(TEXT_SHEET);
    tables.add(table);
  }

  @Override
  public void end() throws IOException {
    flushSheet();
    if (text.units().stream().anyMatch(unit -> !unit.targets().isEmpty())) {
      allIndicators();
    }
    workbook.close();
  }

  private void nextSheet(String name) throws IOException {
    flushSheet();
    sheetName = name;
    table = new Table(TEXT_SHEET);
    tables.add(table);
  }

  /** One grid for all tables of the sheet: a column ends wherever one of theirs does. */
  private void flushSheet() throws IOException {
    var ends = tables.stream().filter(it -> !it.rows().isEmpty()).flatMapToInt(XlsxPages::ends);
    var columns = ends.distinct().sorted().toArray();
    var sheet = workbook.sheet(sheetName, widths(columns), false);
    for (var each : tables) {
      var merged = new MergedRows(each.widths().length);
      var own = ends(each).toArray();
      for (var row : each.rows()) {
        sheet.row(placed(merged.nextRow(row), own, columns));
      }
    }
    sheet.end();
    if (headingRow > 0) {
      workbook.repeat(headingRow);
    }
    headingRow = 0;
    tables.clear();
  }

  private static IntStream ends(Table table) {
    var ends = table.widths().clone();
    Arrays.parallelPrefix(ends, Integer::sum);
    return Arrays.stream(ends);
  }

  private static int[] widths(int[] ends) {
    var widths = ends.clone();
    for (var i = ends.length - 1; i > 0; i--) {
      widths[i] -= ends[i - 1];
    }
    return widths;
  }

  /** The same cells counted in the columns of the sheet. */
  private static List<MergedRows.Placed> placed(
      List<MergedRows.Placed> cells, int[] own, int[] columns) {
    var placed = new ArrayList<MergedRows.Placed>();
    for (var it : cells) {
      var first = it.column() == 0 ? 0 : Arrays.binarySearch(columns, own[it.column() - 1]) + 1;
      var last = Arrays.binarySearch(columns, own[it.column() + it.cell().columns() - 1]);
      var cell = it.cell();
      var wide = new Cell(cell.text(), last - first + 1, cell.rows(), cell.style());
      placed.add(new MergedRows.Placed(wide, first, it.continued()));
    }
    return placed;
  }

  private void allIndicators() throws IOException {
    var sheet = workbook.sheet(ALL_INDICATORS, FLAT_SHEET, true);
    var headings = new ArrayList<>(List.of("序号", "单位", "项目编码", "项目名称"));
    Arrays.stream(Part.values()).map(Part::heading).forEach(headings::add);
    sheet.row(MergedRows.flat(headings, Style.COLUMN_LABEL));
    workbook.repeat(1);
    var number = 0;
    for (var unit : text.units()) {
      for (var target : unit.targets()) {
        for (var indicator : layout.worded(target.target()).indicators()) {
          var cells = flatHead(++number, unit, target);
          for (var part : Part.values()) {
            cells.add(IndicatorTable.text(indicator, part));
          }
          sheet.row(MergedRows.flat(cells, Style.TEXT));
        }
      }
    }
    sheet.end();
  }

  private static List<String> flatHead(
      int number, UnitText unit, DepartmentText.TargetText target) {
    return new ArrayList<>(
        Arrays.asList(
            String.valueOf(number),
            DepartmentText.printed(unit.code(), unit.name()),
            target.target().code(),
            target.target().name()));
  }
}
