package cn.jixiao.offline;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of a township that does not exist, and hands that fill them in. */
final class Workbooks {

  static final String ROADS = "1 云溪镇道路维修";
  static final String LAMPS = "2 路灯安装";
  static final String NEW = "新增1";

  private Workbooks() {}

  private static final byte[] ISSUED = issued(FrameUse.STANDARD);

  static byte[] issued() {
    return ISSUED.clone();
  }

  /** The same in a region that asks for indicators so. */
  static byte[] issued(FrameUse asked) {
    var targets =
        List.of(new TargetVersion(11, 3, true, roads()), new TargetVersion(12, 1, true, lamps()));
    return new WorkbookWriter().write(new Issue("990100", 77, 2027, targets), "云溪镇本级", asked);
  }

  /** The workbook after somebody worked on it. */
  static byte[] filled(Consumer<XSSFWorkbook> work) {
    return edited(issued(), work);
  }

  static byte[] edited(byte[] file, Consumer<XSSFWorkbook> work) {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        var bytes = new ByteArrayOutputStream()) {
      work.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Cell cell(XSSFSheet sheet, String reference) {
    var at = new CellReference(reference);
    var row =
        sheet.getRow(at.getRow()) == null
            ? sheet.createRow(at.getRow())
            : sheet.getRow(at.getRow());
    var cell = row.getCell(at.getCol());
    return cell == null ? row.createCell(at.getCol()) : cell;
  }

  /** The row, as programs count, of the indicators' headings. */
  static int indicators(XSSFSheet sheet) {
    for (var row : sheet) {
      var id = row.getCell(0);
      if (id != null && id.getStringCellValue().startsWith("indicators:")) {
        return row.getRowNum() + 1;
      }
    }
    throw new AssertionError("no indicators");
  }

  static int rowOfIndicators(byte[] file, String sheet) {
    var row = new int[1];
    edited(file, work -> row[0] = indicators(work.getSheet(sheet)));
    return row[0];
  }

  static TargetDraft roads() {
    return new TargetDraft(
        "99010023P000000000001",
        "云溪镇道路维修",
        AmountUnit.WAN_YUAN,
        new BigDecimal("850000.55"),
        new BigDecimal("850000.55"),
        null,
        "用于云溪镇村道维修",
        List.of(
            new Checkpoint("6月底", new BigDecimal(50)), new Checkpoint("12月底", new BigDecimal(100))),
        List.of("修复破损路面", "方便群众出行"),
        List.of(
            indicator("产出指标", "数量指标", "维修里程", "≥5公里", null),
            indicator("产出指标", "质量指标", "验收合格率", "=100%", null),
            indicator("产出指标", "时效指标", "完工时间", "2027年11月底前", null),
            indicator("效益指标", "社会效益指标", "受益村数", "17", "个")));
  }

  static TargetDraft lamps() {
    return new TargetDraft(
        null, "路灯安装", AmountUnit.YUAN, null, null, null, null, List.of(), List.of(), List.of());
  }

  private static IndicatorDraft indicator(
      String level1, String level2, String name, String value, String unit) {
    return new IndicatorDraft(level1, level2, name, null, value, "工作计划", null, null, unit, null);
  }
}
