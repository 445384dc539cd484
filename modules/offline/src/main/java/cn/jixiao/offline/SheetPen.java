package cn.jixiao.offline;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet of the workbook: cells, ranges, and what may be typed into them. */
final class SheetPen {

  private final XSSFSheet sheet;
  private final WorkbookTexts texts;

  SheetPen(XSSFSheet sheet, WorkbookTexts texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  /** Says in the hidden column what the row is. */
  void id(int row, String id) {
    cell(row, Column.ID).setCellValue(id);
  }

  void text(int row, Column column, String text, XSSFCellStyle style) {
    var cell = cell(row, column);
    cell.setCellStyle(style);
    if (text != null) {
      cell.setCellValue(IssueSheet.printable(text));
    }
  }

  void number(int row, Column column, BigDecimal number, XSSFCellStyle style) {
    var cell = cell(row, column);
    cell.setCellStyle(style);
    if (number != null) {
      cell.setCellValue(number.doubleValue());
    }
  }

  void formula(int row, Column column, String formula, XSSFCellStyle style) {
    var cell = cell(row, column);
    cell.setCellStyle(style);
    cell.setCellFormula(formula);
  }

  /** Joins the cells to one, all in the style of the first. */
  void join(int row, Column first, Column last) {
    var style = cell(row, first).getCellStyle();
    for (var i = first.ordinal() + 1; i <= last.ordinal(); i++) {
      cell(row, Column.values()[i]).setCellStyle(style);
    }
    sheet.addMergedRegion(new CellRangeAddress(row, row, first.ordinal(), last.ordinal()));
  }

  void height(int row, float points) {
    sheet.getRow(row).setHeightInPoints(points);
  }

  /** Offers a list; something else may be typed after a question, unless it is strict. */
  void choose(int row, Column column, String list, String error, boolean strict) {
    var validation =
        validation(row, column, sheet.getDataValidationHelper().createFormulaListConstraint(list));
    validation.setErrorStyle(
        strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox(texts.get("list.title"), texts.get(error));
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  void decimal(int row, Column column, String most, String what) {
    var constraint =
        sheet
            .getDataValidationHelper()
            .createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, "0", most);
    var validation = validation(row, column, constraint);
    validation.createPromptBox(texts.get(what + ".title"), texts.get(what + ".prompt"));
    validation.createErrorBox(texts.get(what + ".title"), texts.get(what + ".error"));
    validation.setShowPromptBox(true);
    sheet.addValidationData(validation);
  }

  void longest(int row, Column column, int characters) {
    var constraint =
        sheet
            .getDataValidationHelper()
            .createTextLengthConstraint(
                OperatorType.LESS_OR_EQUAL, String.valueOf(characters), null);
    var validation = validation(row, column, constraint);
    validation.createErrorBox(
        texts.get("text.title"), texts.get("text.error", String.valueOf(characters)));
    sheet.addValidationData(validation);
  }

  private DataValidation validation(int row, Column column, DataValidationConstraint constraint) {
    var at = column.ordinal();
    var validation =
        sheet
            .getDataValidationHelper()
            .createValidation(constraint, new CellRangeAddressList(row, row, at, at));
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(true);
    return validation;
  }

  private XSSFCell cell(int row, Column column) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    var cell = line.getCell(column.ordinal());
    return cell == null ? line.createCell(column.ordinal()) : cell;
  }
}
