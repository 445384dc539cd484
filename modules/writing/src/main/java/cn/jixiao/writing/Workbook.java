package cn.jixiao.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The zip file of sheets that an Excel file is; a sheet is written as soon as it is complete. */
final class Workbook {

  private static final String FOLDER = "xlsx";
  private static final int LONGEST_NAME = 31;
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final ZipPackage file;
  private final List<String> names = new ArrayList<>();
  private final Map<Integer, Integer> repeatedRows = new TreeMap<>();

  Workbook(OutputStream out) throws IOException {
    file = new ZipPackage(out);
    file.fixed(FOLDER, "_rels/.rels");
    file.fixed(FOLDER, "xl/styles.xml");
  }

  /**
   * The next sheet.
   *
   * @param flat whether it is a list with one heading row that stays in sight and filters
   */
  Sheet sheet(String name, int[] widths, boolean flat) throws IOException {
    names.add(unique(name));
    var out = file.begin("xl/worksheets/sheet" + names.size() + ".xml");
    return new Sheet(new Markup(out), widths, flat);
  }

  /** That row of the latest sheet is printed again on every page that follows it. */
  void repeat(int row) {
    repeatedRows.put(names.size(), row);
  }

  void close() throws IOException {
    types();
    relations();
    contents();
    file.close();
  }

  /** Signs that no sheet may be called by are left out, and what is too long is cut. */
  private String unique(String wanted) {
    var name = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\ufffe\\uffff]", "").strip();
    name = name.replaceAll("^'+|'+$", "");
    name = cut(name.isEmpty() ? "Sheet" : name, LONGEST_NAME);
    var unique = name;
    for (var i = 2; isTaken(unique); i++) {
      var number = "~" + i;
      unique = cut(name, LONGEST_NAME - number.length()) + number;
    }
    return unique;
  }

  private boolean isTaken(String name) {
    var folded = name.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(folded));
  }

  /** Never in the middle of a sign, and never behind an apostrophe. */
  private static String cut(String name, int most) {
    var end = Math.min(name.length(), most);
    while (Character.isHighSurrogate(name.charAt(end - 1)) || name.charAt(end - 1) == '\'') {
      end--;
    }
    return name.substring(0, end);
  }

  private void types() throws IOException {
    var xml = new Markup(file.begin("[Content_Types].xml")).put(XML);
    xml.put("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    xml.put("<Default Extension=\"rels\" ContentType=\"");
    xml.put("application/vnd.openxmlformats-package.relationships+xml\"/>");
    xml.put("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(xml, "workbook", "sheet.main");
    override(xml, "styles", "styles");
    for (var i = 1; i <= names.size(); i++) {
      override(xml, "worksheets/sheet" + i, "worksheet");
    }
    xml.put("</Types>").flush();
  }

  private static void override(Markup xml, String part, String type) throws IOException {
    xml.put("<Override PartName=\"/xl/").put(part).put(".xml\" ContentType=\"");
    xml.put(TYPE).put(type).put("+xml\"/>");
  }

  private void relations() throws IOException {
    var xml = new Markup(file.begin("xl/_rels/workbook.xml.rels")).put(XML);
    xml.put("<Relationships xmlns=\"");
    xml.put("http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (var i = 1; i <= names.size(); i++) {
      relation(xml, "rId" + i, "worksheet", "worksheets/sheet" + i + ".xml");
    }
    relation(xml, "rIdStyles", "styles", "styles.xml");
    xml.put("</Relationships>").flush();
  }

  private static void relation(Markup xml, String id, String type, String target)
      throws IOException {
    xml.put("<Relationship Id=\"").put(id).put("\" Type=\"").put(RELATION).put("/").put(type);
    xml.put("\" Target=\"").put(target).put("\"/>");
  }

  private void contents() throws IOException {
    var xml = new Markup(file.begin("xl/workbook.xml")).put(XML);
    xml.put("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    xml.put(" xmlns:r=\"").put(RELATION).put("\"><sheets>");
    for (var i = 1; i <= names.size(); i++) {
      xml.put("<sheet name=\"").text(names.get(i - 1)).put("\" sheetId=\"").put(i);
      xml.put("\" r:id=\"rId").put(i).put("\"/>");
    }
    xml.put("</sheets>");
    if (!repeatedRows.isEmpty()) {
      xml.put("<definedNames>");
      for (var repeated : repeatedRows.entrySet()) {
        printTitles(xml, repeated.getKey(), repeated.getValue());
      }
      xml.put("</definedNames>");
    }
    xml.put("</workbook>").flush();
  }

  private void printTitles(Markup xml, int sheet, int row) throws IOException {
    var name = "'" + names.get(sheet - 1).replace("'", "''") + "'!";
    xml.put("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").put(sheet - 1);
    xml.put("\">").text(name).put("$").put(row).put(":$").put(row).put("</definedName>");
  }
}
