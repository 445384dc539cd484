package cn.jixiao.offline;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook that is taken away: a cover, a sheet per target, some for new ones. */
final class WorkbookWriter {

  static final int NEW_SHEETS = 5;

  private static final int LONGEST_NAME = 20;

  private final WorkbookTexts texts = new WorkbookTexts();

  /**
   * @param asked how the unit's region asks for indicators in the year
   */
  byte[] write(Issue issue, String unitName, FrameUse asked) {
    try (var workbook = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var styles = new SheetStyles(workbook);
      var checks = new Checks(texts, asked);
      var cover = workbook.createSheet(texts.get("cover.name"));
      var sheets = new ArrayList<XSSFSheet>();
      var title = texts.get("sheet.title", String.valueOf(issue.year()));
      for (var i = 0; i < issue.targets().size(); i++) {
        var draft = issue.targets().get(i).draft();
        var sheet = workbook.createSheet(sheetName(i, draft.name()));
        new TargetSheet(new SheetPen(sheet, texts), styles, texts, checks)
            .write(FilledSheet.TARGET + i, title, draft);
        sheets.add(sheet);
      }
      for (var i = 1; i <= NEW_SHEETS; i++) {
        var sheet = workbook.createSheet(texts.get("sheet.new", String.valueOf(i)));
        new TargetSheet(new SheetPen(sheet, texts), styles, texts, checks)
            .write(FilledSheet.NEW + i, title, blank(texts));
        sheets.add(sheet);
      }
      sheets.forEach(sheet -> new SheetFrame(sheet, texts).ofTarget());
      new Cover(cover, styles, texts).write(issue, unitName, sheets);
      new SheetFrame(cover, texts).ofCover();
      Choices.write(workbook, asked.frame(), texts.list("units"));
      hidden(workbook, issue);
      workbook.setForceFormulaRecalculation(true);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new project's sheet as it is issued: only what most would type anyway. */
  static TargetDraft blank(WorkbookTexts texts) {
    return new TargetDraft(
        null,
        null,
        AmountUnit.WAN_YUAN,
        null,
        null,
        null,
        null,
        texts.list("plan.labels").stream().map(label -> new Checkpoint(label, null)).toList(),
        List.of(),
        List.of());
  }

  private static void hidden(XSSFWorkbook workbook, Issue issue) {
    var sheet = workbook.createSheet(IssueSheet.NAME);
    var rows = IssueSheet.rows(issue);
    for (var i = 0; i < rows.size(); i++) {
      var row = sheet.createRow(i);
      for (var j = 0; j < rows.get(i).size(); j++) {
        row.createCell(j).setCellValue(rows.get(i).get(j));
      }
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  private static String sheetName(int index, String project) {
    var name = project.length() > LONGEST_NAME ? project.substring(0, LONGEST_NAME) : project;
    return WorkbookUtil.createSafeSheetName((index + 1) + " " + IssueSheet.printable(name));
  }
}
