package cn.jixiao.offline;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What surrounds the cells of a sheet: colours of checks, protection, widths, paper. */
final class SheetFrame {

  private static final byte[] GREEN = {(byte) 0xD9, (byte) 0xEE, (byte) 0xD9};
  private static final byte[] AMBER = {(byte) 0xFF, (byte) 0xE8, (byte) 0xB3};
  private static final byte[] RED = {(byte) 0xF6, (byte) 0xC9, (byte) 0xC4};
  private static final int LAST_ROW = 2_000;

  private final XSSFSheet sheet;
  private final WorkbookTexts texts;

  SheetFrame(XSSFSheet sheet, WorkbookTexts texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  void ofTarget() {
    for (var column : Column.values()) {
      sheet.setColumnWidth(column.ordinal(), column.width());
    }
    sheet.setColumnHidden(Column.ID.ordinal(), true);
    colour(Column.CHECK.from(0, LAST_ROW));
    // numbers written as text are meant: 95 beside its sign and unit
    sheet.addIgnoredErrors(
        CellRangeAddress.valueOf(Column.LEVEL1.at(0) + ":" + Column.BASIS.at(LAST_ROW)),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    sheet.createFreezePane(0, 2);
    paper(true);
    protect();
  }

  void ofCover() {
    colour(Column.LEVEL2.from(0, LAST_ROW));
    paper(false);
    protect();
  }

  /** The state is said by a word; the colour only helps to find it. */
  private void colour(String range) {
    var cell = range.substring(0, range.indexOf(':'));
    rule(range, cell, "wrong", RED);
    rule(range, cell, "missing", AMBER);
    rule(range, cell, "good", GREEN);
  }

  private void rule(String range, String cell, String word, byte[] colour) {
    var formatting = sheet.getSheetConditionalFormatting();
    var rule =
        formatting.createConditionalFormattingRule(
            "LEFT(" + cell + "," + texts.get(word).length() + ")=" + texts.quoted(word));
    rule.createPatternFormatting().setFillBackgroundColor(new XSSFColor(colour));
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf(range)}, rule);
  }

  /** Against slips, so without a password; rows may be made higher and inserted. */
  private void protect() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockInsertRows(false);
    sheet.lockSort(false);
  }

  private void paper(boolean landscape) {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(landscape);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("&P / &N");
  }
}
