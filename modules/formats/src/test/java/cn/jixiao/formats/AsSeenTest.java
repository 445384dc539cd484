package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file says what a person sees who opens it, no more and no less. */
class AsSeenTest {

  private final SourceReader reader = new SourceReader(FormWords.NONE);

  private List<Grid> grids(byte[] file) {
    return reader.read(file, "a").blocks().stream().map(Grid.class::cast).toList();
  }

  private static List<List<String>> texts(Grid grid) {
    return Stream.iterate(0, row -> row < grid.height(), row -> row + 1)
        .map(row -> seen(grid.row(row)))
        .toList();
  }

  private static List<String> seen(List<Cell> row) {
    return row.stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
  }

  static Stream<Supplier<Workbook>> kinds() {
    return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void hiddenSheetsRowsAndColumnsAreNotSeen(Supplier<Workbook> kind) throws IOException {
    try (var workbook = kind.get()) {
      var sheet = workbook.createSheet("汇总");
      for (var i = 0; i < 3; i++) {
        var row = sheet.createRow(i);
        for (var j = 0; j < 3; j++) {
          row.createCell(j).setCellValue("第" + i + "行" + j);
        }
      }
      sheet.getRow(1).setZeroHeight(true);
      sheet.setColumnHidden(1, true);
      workbook.createSheet("选项").createRow(0).createCell(0).setCellValue("是");
      workbook.setSheetHidden(1, true);
      var grids = grids(bytes(workbook));
      assertThat(grids).extracting(Grid::sheet).containsExactly("汇总");
      assertThat(texts(grids.get(0)))
          .containsExactly(List.of("第0行0", "第0行2"), List.of("第2行0", "第2行2"));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void numbersAreSeenInTheirFormat(Supplier<Workbook> kind) throws IOException {
    try (var workbook = kind.get()) {
      var row = workbook.createSheet("汇总").createRow(0);
      format(row.createCell(0), "0.0%").setCellValue(0.955);
      format(row.createCell(1), "#,##0.00").setCellValue(1234.5);
      format(row.createCell(2), "yyyy\"年\"m\"月\"").setCellValue(LocalDate.of(2026, 3, 31));
      row.createCell(3).setCellValue(0.1 + 0.2);
      assertThat(texts(grids(bytes(workbook)).get(0)))
          .containsExactly(List.of("95.5%", "1,234.50", "2026年3月", "0.3"));
    }
  }

  private static org.apache.poi.ss.usermodel.Cell format(
      org.apache.poi.ss.usermodel.Cell cell, String pattern) {
    var workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
    cell.setCellStyle(style);
    return cell;
  }

  @Nested
  class PagesOfAPdf {

    private byte[] pdf(int pages, boolean turned) throws IOException {
      try (var document = new PDDocument();
          var out = new ByteArrayOutputStream()) {
        for (var i = 0; i < pages; i++) {
          var page = new PDPage();
          document.addPage(page);
          try (var content = new PDPageContentStream(document, page)) {
            if (turned) {
              page.setRotation(90);
              content.transform(Matrix.getRotateInstance(Math.PI / 2, 612, 0));
            }
            Written.draw(content);
          }
        }
        document.save(out);
        return out.toByteArray();
      }
    }

    @Test
    void areReadUprightWhenTheyAreTurned() throws IOException {
      assertThat(texts(grids(pdf(1, true)).get(0))).isEqualTo(texts(grids(pdf(1, false)).get(0)));
    }

    @Test
    void holdOneTableThatGoesOn() throws IOException {
      var grids = grids(pdf(2, false));
      assertThat(grids).hasSize(1);
      assertThat(grids.get(0).height()).isEqualTo(6);
      assertThat(texts(grids.get(0)).get(3)).contains("85");
    }
  }
}
