package cn.jixiao.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files as townships make them, in their smallest form. */
public final class WordDocument {

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
          + " Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
          + " PartName=\"/word/document.xml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
          + " Id=\"r1\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
          + " Target=\"word/document.xml\"/></Relationships>";

  private WordDocument() {}

  /** One project's form for the year, as the unit prints it. */
  public static byte[] ofProject(int year, String unit, String code, String name) {
    return file(
        paragraph(year + "年部门预算绩效文本")
            + table(
                List.of(
                    List.of(unit, "单位：万元"),
                    List.of("项目编码", code, "项目名称", name),
                    List.of("预算数", "85.00", "其中：财政资金", "85.00", "其他资金", ""),
                    List.of("资金用途", "维修村内道路12公里。"),
                    List.of("资金支出计划（%）", "6月底", "12月底"),
                    List.of("", "60%", "100%"),
                    List.of("绩效目标", "1.完成12公里道路维修。")))
            + table(
                List.of(
                    List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"),
                    List.of("产出指标", "数量指标", "维修里程", "维修的道路", "≥12公里", "年度工作计划"),
                    List.of("效益指标", "社会效益指标", "群众满意率", "问卷", "≥90%", "问卷调查"))));
  }

  /** A zip of a few kilobytes that unpacks to more than any document holds. */
  public static byte[] bomb() {
    return zip(
        zip -> {
          entry(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
          entry(zip, "word/document.xml", new byte[300 * 1024 * 1024]);
        });
  }

  private static byte[] file(String body) {
    var document =
        "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "</w:body></w:document>";
    return zip(
        zip -> {
          entry(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
          entry(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
          entry(zip, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  private static String table(List<List<String>> rows) {
    return rows.stream()
        .map(
            cells ->
                cells.stream()
                    .map(cell -> "<w:tc>" + paragraph(cell) + "</w:tc>")
                    .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
        .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
  }

  private interface Contents {
    void write(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Contents contents) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      contents.write(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
