package cn.jixiao.offline;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: whose workbook it is, how it is filled in, and how far each sheet is. */
final class Cover {

  private static final int[] WIDTHS = {22, 46, 14};
  private static final int CHARACTER = 256;
  private static final int LAST = 2;

  private final XSSFSheet sheet;
  private final SheetStyles styles;
  private final WorkbookTexts texts;
  private int row;

  Cover(XSSFSheet sheet, SheetStyles styles, WorkbookTexts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
  }

  void write(Issue issue, String unitName, List<XSSFSheet> targets) {
    for (var i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
    }
    wide(texts.get("cover.title", String.valueOf(issue.year())), styles.title, 40);
    wide(texts.get("cover.unit", unitName, issue.unitCode()), styles.plain, 24);
    texts.get("cover.lines").lines().forEach(line -> wide(line, styles.plain, 34));
    row++;
    line("cover.sheet", "cover.project", "cover.status");
    targets.forEach(this::progress);
  }

  private void progress(XSSFSheet target) {
    var line = sheet.createRow(row++);
    var name = "'" + target.getSheetName().replace("'", "''") + "'!";
    var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(name + Column.LEVEL2.at(1));
    var first = line.createCell(0);
    first.setCellValue(target.getSheetName());
    first.setHyperlink(link);
    first.setCellStyle(styles.label);
    var project = line.createCell(1);
    project.setCellFormula("IF(%1$s=\"\",\"\",%1$s)".formatted(name + Column.LEVEL2.at(1)));
    project.setCellStyle(styles.label);
    var status = line.createCell(LAST);
    status.setCellFormula(name + Column.CHECK.at(0));
    status.setCellStyle(styles.label);
  }

  private void line(String... keys) {
    var line = sheet.createRow(row++);
    for (var i = 0; i < keys.length; i++) {
      line.createCell(i).setCellValue(texts.get(keys[i]));
      line.getCell(i).setCellStyle(styles.label);
    }
  }

  private void wide(String text, XSSFCellStyle style, float points) {
    var line = sheet.createRow(row);
    line.setHeightInPoints(points);
    line.createCell(0).setCellValue(text);
    line.getCell(0).setCellStyle(style);
    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST));
    row++;
  }
}
