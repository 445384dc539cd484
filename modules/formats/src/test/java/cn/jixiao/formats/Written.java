package cn.jixiao.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The same small form in every format the tests can write. */
enum Written {
  DOCX("form.docx") {
    @Override
    byte[] file() throws IOException {
      try (var document = new XWPFDocument();
          var out = new ByteArrayOutputStream()) {
        document.createParagraph().createRun().setText("云溪镇绩效目标");
        var table = document.createTable(ROWS.length, 2);
        for (var i = 0; i < ROWS.length; i++) {
          for (var j = 0; j < 2; j++) {
            table.getRow(i).getCell(j).setText(ROWS[i][j]);
          }
        }
        document.write(out);
        return out.toByteArray();
      }
    }
  },
  XLSX("form.xlsx") {
    @Override
    byte[] file() throws IOException {
      return sheet(new XSSFWorkbook());
    }
  },
  XLS("form.xls") {
    @Override
    byte[] file() throws IOException {
      return sheet(new HSSFWorkbook());
    }
  },
  HTML("form.html") {
    @Override
    byte[] file() {
      var page = new StringBuilder("<html><body><p>云溪镇绩效目标</p><table>");
      for (var row : ROWS) {
        page.append("<tr><td rowspan=1>").append(row[0]).append("</td><td>").append(row[1]);
      }
      return page.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
  },
  TEXT("form.txt") {
    @Override
    byte[] file() {
      return "云溪镇绩效目标\n\t项目名称\n\t道路养护\n\n\t预算数\n\t85\n".getBytes(StandardCharsets.UTF_8);
    }
  },
  PDF("form.pdf") {
    @Override
    byte[] file() throws IOException {
      try (var document = new PDDocument();
          var out = new ByteArrayOutputStream()) {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          draw(content);
        }
        document.save(out);
        return out.toByteArray();
      }
    }
  };

  private static final String[][] ROWS = {{"项目名称", "道路养护"}, {"预算数", "85"}, {"指标值", "≥95%"}};

  private final String filename;

  Written(String filename) {
    this.filename = filename;
  }

  abstract byte[] file() throws IOException;

  String filename() {
    return filename;
  }

  private static byte[] sheet(Workbook workbook) throws IOException {
    try (workbook;
        var out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("汇总");
      for (var i = 0; i < ROWS.length; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue(ROWS[i][0]);
        row.createCell(1).setCellValue(ROWS[i][1]);
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  static void draw(PDPageContentStream content) throws IOException {
    for (var y = 500; y <= 560; y += 20) {
      content.moveTo(100, y);
      content.lineTo(300, y);
    }
    for (var x = 100; x <= 300; x += 100) {
      content.moveTo(x, 500);
      content.lineTo(x, 560);
    }
    content.stroke();
    content.beginText();
    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
    content.newLineAtOffset(110, 545);
    content.showText("85");
    content.endText();
  }
}
