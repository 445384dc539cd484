package cn.jixiao.offline;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.indicators.ValueOperator;
import cn.jixiao.shared.AmountUnit;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the drop-down lists offer: named columns of a hidden sheet. */
final class Choices {

  static final String NAME = "lists";
  static final String LEVEL1 = "list_level1";
  static final String LEVEL2 = "list_level2";
  static final String OPERATORS = "list_operator";
  static final String UNITS = "list_unit";
  static final String AMOUNT_UNITS = "list_amount_unit";

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private int columns;

  private Choices(XSSFWorkbook workbook) {
    this.workbook = workbook;
    sheet = workbook.createSheet(NAME);
  }

  static void write(XSSFWorkbook workbook, IndicatorFrame frame, List<String> units) {
    var choices = new Choices(workbook);
    choices.list(LEVEL1, labels(frame.firstLevel()));
    choices.list(
        LEVEL2, labels(frame.categories().stream().filter(c -> c.parent() != null).toList()));
    frame.firstLevel().forEach(first -> choices.list(first.label(), labels(frame.below(first))));
    choices.list(
        OPERATORS, Arrays.stream(ValueOperator.values()).map(ValueOperator::symbol).toList());
    choices.list(UNITS, units);
    choices.list(AMOUNT_UNITS, Arrays.stream(AmountUnit.values()).map(AmountUnit::label).toList());
    workbook.setSheetVisibility(workbook.getSheetIndex(choices.sheet), SheetVisibility.VERY_HIDDEN);
  }

  /** The second levels below the first level in that cell; all where none is chosen. */
  static String level2Below(String cell) {
    return "IF(" + cell + "=\"\"," + LEVEL2 + ",INDIRECT(" + cell + "))";
  }

  private static List<String> labels(List<IndicatorCategory> categories) {
    return categories.stream().map(IndicatorCategory::label).toList();
  }

  private void list(String name, List<String> texts) {
    for (var i = 0; i < texts.size(); i++) {
      var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
      row.createCell(columns).setCellValue(texts.get(i));
    }
    var column = CellReference.convertNumToColString(columns);
    var range = workbook.createName();
    range.setNameName(name);
    range.setRefersToFormula(NAME + "!$" + column + "$1:$" + column + "$" + texts.size());
    columns++;
  }
}
