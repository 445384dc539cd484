package cn.jixiao.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word or Excel file made of parts that a test writes by hand, so that it may hold anything. */
final class OfficeFile {

  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s"
          + "</Relationships>";
  private static final String RELATION =
      "<Relationship Id='%s'"
          + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s'"
          + " Target='%s'%s/>";
  private static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
  private static final String SHEET =
      "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

  private final String folder;
  private final String main;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();

  private OfficeFile(String folder, String main, String type) {
    this.folder = folder;
    this.main = main;
    type(folder + main, type);
  }

  static OfficeFile word(String body) {
    return word(body, "openxmlformats-officedocument.wordprocessingml.document.main+xml");
  }

  static OfficeFile word(String body, String type) {
    var file = new OfficeFile("word/", "document.xml", type);
    file.put(
        "word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
    return file;
  }

  /** A workbook with one sheet of this content. */
  static OfficeFile workbook(String sheet) {
    return workbook(sheet, "openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
  }

  static OfficeFile workbook(String sheet, String type) {
    var file = new OfficeFile("xl/", "workbook.xml", type);
    file.put(
        "xl/workbook.xml",
        "<workbook "
            + SHEET
            + "><sheets><sheet name='汇总' sheetId='1' r:id='s1'/></sheets></workbook>");
    file.part(
        "s1", "worksheet", "sheet1.xml", "<worksheet " + SHEET + ">" + sheet + "</worksheet>");
    file.type("xl/sheet1.xml", "openxmlformats-officedocument.spreadsheetml.worksheet+xml");
    return file;
  }

  /** With a part that the main part names. */
  OfficeFile part(String id, String kind, String name, String content) {
    relations.append(RELATION.formatted(id, kind, name, ""));
    return put(folder + name, content);
  }

  OfficeFile lists(String numbering) {
    return part(
        "lists",
        "numbering",
        "numbering.xml",
        "<w:numbering " + WORD + ">" + numbering + "</w:numbering>");
  }

  OfficeFile styles(String styles) {
    return part(
        "styles", "styles", "styles.xml", "<w:styles " + WORD + ">" + styles + "</w:styles>");
  }

  /** With something elsewhere that the main part names. */
  OfficeFile link(String id, String kind, String address) {
    relations.append(RELATION.formatted(id, kind, address, " TargetMode='External'"));
    return this;
  }

  OfficeFile put(String name, String content) {
    return put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  OfficeFile put(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  private void type(String name, String type) {
    types.append(
        "<Override PartName='/%s' ContentType='application/vnd.%s'/>".formatted(name, type));
  }

  byte[] bytes() {
    put(
        "_rels/.rels",
        RELATIONS.formatted(RELATION.formatted("m", "officeDocument", folder + main, "")));
    put(folder + "_rels/" + main + ".rels", RELATIONS.formatted(relations));
    put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
            + " Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
            + " Extension='xml' ContentType='application/xml'/><Default Extension='bin'"
            + " ContentType='application/octet-stream'/>"
            + types
            + "</Types>");
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
