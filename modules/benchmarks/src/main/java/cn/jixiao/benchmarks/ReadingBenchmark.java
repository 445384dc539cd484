package cn.jixiao.benchmarks;

import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.writing.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Recognition of a published document, against opening it and walking its text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  private final DocumentReader reader = new DocumentReader();
  private final byte[] word = Documents.published(".docx", DocumentFormat.DOCX);
  private final byte[] sheet = Documents.published("-sheet.xlsx", DocumentFormat.XLSX);
  private final byte[] text = Documents.published(".txt", DocumentFormat.DOCX);
  private final byte[] pdf = Documents.published(".pdf", DocumentFormat.PDF);

  @Benchmark
  public RecognizedDocument word() {
    return reader.read(word, "001.docx");
  }

  @Benchmark
  public int wordByPoi() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      var signs = 0;
      for (var paragraph : document.getParagraphs()) {
        signs += paragraph.getText().length();
      }
      for (var table : document.getTables()) {
        for (var row : table.getRows()) {
          for (var cell : row.getTableCells()) {
            signs += cell.getText().length();
          }
        }
      }
      return signs;
    }
  }

  @Benchmark
  public RecognizedDocument sheet() {
    return reader.read(sheet, "001.xlsx");
  }

  @Benchmark
  public int sheetByPoi() throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
      var formatter = new DataFormatter();
      var signs = 0;
      for (var each : workbook) {
        for (var row : each) {
          for (var cell : row) {
            signs += formatter.formatCellValue(cell).length();
          }
        }
      }
      return signs;
    }
  }

  @Benchmark
  public RecognizedDocument text() {
    return reader.read(text, "001.txt");
  }

  @Benchmark
  public RecognizedDocument pdf() {
    return reader.read(pdf, "001.pdf");
  }

  @Benchmark
  public int pdfByPdfBox() throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).length();
    }
  }
}
