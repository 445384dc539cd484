package cn.jixiao.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet, as small as Excel still opens it. */
public final class ExcelSheet {

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
          + " Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
          + " PartName=\"/xl/workbook.xml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
          + " PartName=\"/xl/worksheets/sheet1.xml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
          + " Target=\"%s\"/></Relationships>";

  private static final String WORKBOOK =
      "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"机构\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

  private ExcelSheet() {}

  /** The rows with their cells as text; null for an empty one. */
  @SafeVarargs
  public static byte[] of(List<String>... rows) {
    var sheet = new StringBuilder();
    for (var r = 0; r < rows.length; r++) {
      sheet.append("<row r=\"").append(r + 1).append("\">");
      for (var c = 0; c < rows[r].size(); c++) {
        sheet.append("<c r=\"").append((char) ('A' + c)).append(r + 1);
        sheet.append("\" t=\"inlineStr\"><is><t>").append(rows[r].get(c)).append("</t></is></c>");
      }
      sheet.append("</row>");
    }
    return zipped(
        Map.of(
            "[Content_Types].xml",
            TYPES,
            "_rels/.rels",
            RELATIONS.formatted("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml",
            WORKBOOK,
            "xl/_rels/workbook.xml.rels",
            RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>"
                + sheet
                + "</sheetData></worksheet>"));
  }

  private static byte[] zipped(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
