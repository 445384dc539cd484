package cn.jixiao.benchmarks;

import cn.jixiao.writing.DepartmentText;
import cn.jixiao.writing.DocumentFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing a published department, against POI writing the same cells without any layout. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WritingBenchmark {

  private final DepartmentText department = Documents.published();
  private final BareCells wordCells = BareCells.of(department, DocumentFormat.DOCX);
  private final BareCells sheetCells = BareCells.of(department, DocumentFormat.XLSX);

  @Benchmark
  public byte[] word() {
    return Documents.write(department, DocumentFormat.DOCX);
  }

  @Benchmark
  public byte[] wordByPoi() throws IOException {
    try (var document = new XWPFDocument()) {
      for (var line : wordCells.lines()) {
        document.createParagraph().createRun().setText(line);
      }
      for (var rows : wordCells.tables()) {
        var table = document.createTable();
        for (var i = 0; i < rows.size(); i++) {
          var row = i == 0 ? table.getRow(0) : table.createRow();
          for (var j = 0; j < rows.get(i).size(); j++) {
            var cell = row.getCell(j) == null ? row.createCell() : row.getCell(j);
            cell.setText(rows.get(i).get(j));
          }
        }
      }
      var file = new ByteArrayOutputStream();
      document.write(file);
      return file.toByteArray();
    }
  }

  @Benchmark
  public byte[] sheet() {
    return Documents.write(department, DocumentFormat.XLSX);
  }

  @Benchmark
  public byte[] sheetByPoi() throws IOException {
    return sheetBy(new XSSFWorkbook());
  }

  @Benchmark
  public byte[] sheetByStreamingPoi() throws IOException {
    return sheetBy(new SXSSFWorkbook());
  }

  private byte[] sheetBy(Workbook workbook) throws IOException {
    try (workbook) {
      for (var rows : sheetCells.tables()) {
        var sheet = workbook.createSheet();
        for (var i = 0; i < rows.size(); i++) {
          var row = sheet.createRow(i);
          for (var j = 0; j < rows.get(i).size(); j++) {
            row.createCell(j).setCellValue(rows.get(i).get(j));
          }
        }
      }
      var file = new ByteArrayOutputStream();
      workbook.write(file);
      return file.toByteArray();
    }
  }
}
