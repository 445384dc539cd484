package cn.jixiao.offline;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbook look, and which of them may be typed in. */
final class SheetStyles {

  private static final String FONT = "宋体";
  private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};
  private static final byte[] LABEL = {(byte) 0xEE, (byte) 0xF2, (byte) 0xF6};

  private final XSSFWorkbook workbook;

  final XSSFCellStyle title;
  final XSSFCellStyle plain;
  final XSSFCellStyle label;
  final XSSFCellStyle number;
  final XSSFCellStyle check;
  final XSSFCellStyle text;
  final XSSFCellStyle choice;
  final XSSFCellStyle amount;
  final XSSFCellStyle percent;

  SheetStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    title = style(true, 14);
    title.setAlignment(HorizontalAlignment.CENTER);
    plain = style(false, 11);
    label = framed(false, LABEL);
    label.setAlignment(HorizontalAlignment.CENTER);
    number = framed(false, LABEL);
    number.setAlignment(HorizontalAlignment.CENTER);
    check = style(false, 10);
    text = input("@");
    choice = input("@");
    choice.setAlignment(HorizontalAlignment.CENTER);
    amount = input("#,##0.00####");
    percent = input("General");
  }

  private XSSFCellStyle input(String format) {
    var style = framed(true, INPUT);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private XSSFCellStyle framed(boolean typed, byte[] colour) {
    var style = style(false, 10);
    style.setLocked(!typed);
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private XSSFCellStyle style(boolean bold, int points) {
    var font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }
}
