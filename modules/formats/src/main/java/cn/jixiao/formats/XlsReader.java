package cn.jixiao.formats;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads older Excel files and those of WPS: every visible sheet is a grid. */
final class XlsReader implements FormatReader {

  /** Formats below this number are Excel's own. */
  private static final int OWN_FORMATS = 164;

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    return Ole2Contents.read(file, root -> read(root, reading));
  }

  private static SourceDocument read(DirectoryNode root, Reading reading) throws IOException {
    var blocks = new ArrayList<SourceDocument.Block>();
    try (var workbook = new HSSFWorkbook(root, false)) {
      Reading.require(workbook.getNumberOfSheets() <= reading.limits().sheets());
      for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
        // as in XlsxReader: nobody means what hidden sheets hold
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          var grid =
              cells(workbook.getSheetAt(i), reading)
                  .grid(blocks.size() + 1, workbook.getSheetName(i));
          if (grid != null) {
            blocks.add(grid);
          }
        }
      }
    }
    return new SourceDocument(blocks);
  }

  private static SheetCells cells(HSSFSheet sheet, Reading reading) {
    var cells = new SheetCells(reading);
    var formats =
        new CellFormats(sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing());
    for (var row : sheet) {
      if (row.getZeroHeight()) {
        cells.hideRow(row.getRowNum());
      }
      for (var cell : row) {
        reading.step();
        var text = text((HSSFCell) cell, formats);
        cells.put(cell.getRowIndex(), cell.getColumnIndex(), reading.text(text));
      }
    }
    for (var column = 0; column < reading.limits().columns(); column++) {
      if (sheet.isColumnHidden(column)) {
        cells.hideColumns(column, column);
      }
    }
    sheet.getMergedRegions().forEach(range -> cells.merge(SheetCells.Range.of(range)));
    return cells;
  }

  private static String text(HSSFCell cell, CellFormats formats) {
    if (cell.getCellType() == CellType.FORMULA) {
      return TypedFormula.text(formula(cell))
          .orElseGet(() -> text(cell, cell.getCachedFormulaResultType(), formats));
    }
    return text(cell, cell.getCellType(), formats);
  }

  /** Formulas that POI cannot spell were not typed as plain words. */
  private static String formula(HSSFCell cell) {
    try {
      return cell.getCellFormula();
    } catch (RuntimeException unknown) {
      return "";
    }
  }

  private static String text(HSSFCell cell, CellType kind, CellFormats formats) {
    return switch (kind) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC -> {
        var style = cell.getCellStyle();
        var number = style.getDataFormat();
        var own = number < OWN_FORMATS ? null : style.getDataFormatString();
        yield formats.show(cell.getNumericCellValue(), number, own);
      }
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }
}
