package cn.jixiao.writing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.writing.DepartmentText.TargetText;
import cn.jixiao.writing.DepartmentText.UnitText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class DocumentWriterTest {

  private static final Pattern OFD_TEXT = Pattern.compile("<ofd:TextCode[^>]*>([^<]*)<");

  private final DocumentWriter writer = new DocumentWriter();

  private byte[] written(DocumentFormat format, String... projects) {
    return writer.write(text(projects), FormLayout.STANDARD, format);
  }

  private static DepartmentText text(String... projects) {
    var targets =
        List.of(projects).stream().map(name -> new TargetText(target(name), true, null)).toList();
    var overall = new DepartmentDraft("目录之内，项目有序。", List.of(), List.of("（一）完善制度。"));
    var unit = new UnitText("990001", "云溪镇本级", overall, targets);
    return new DepartmentText("青澜区", "990", "云溪镇", 2027, List.of(unit));
  }

  private static TargetDraft target(String name) {
    var indicator =
        new IndicatorDraft(
            "产出指标", "数量指标", "维修道路长度", "=1+1", "≥12 公里", "工作计划", "≥", null, "公里", null);
    return new TargetDraft(
        "13028122P002723100029",
        name,
        AmountUnit.WAN_YUAN,
        new BigDecimal("120000"),
        null,
        null,
        "用于道路维修",
        List.of(new Checkpoint("3月底", new BigDecimal(25))),
        List.of("修好道路"),
        Collections.nCopies(60, indicator));
  }

  private static Map<String, byte[]> parts(byte[] zip) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        parts.put(entry.getName(), stream.readAllBytes());
      }
    } catch (IOException impossibleInMemory) {
      throw new AssertionError(impossibleInMemory);
    }
    return parts;
  }

  private static String string(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  @Nested
  class Workbooks {

    @Test
    void callSheetsByNamesThatExcelTakes() {
      var long31 = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五";
      var workbook =
          string(parts(written(DocumentFormat.XLSX, "[a]:*?/\\'", long31)).get("xl/workbook.xml"));
      assertThat(workbook).contains("<sheet name=\"1.a'绩效目标表\"").contains("指标汇总");
      assertThat(Pattern.compile("<sheet name=\"([^\"]*)\"").matcher(workbook).results())
          .hasSize(4)
          .allSatisfy(sheet -> assertThat(sheet.group(1)).hasSizeLessThanOrEqualTo(31));
    }

    @Test
    void holdNoFormulas() {
      var parts = parts(written(DocumentFormat.XLSX, "=cmd|' /C calc'!A0"));
      assertThat(parts).allSatisfy((name, part) -> assertThat(string(part)).doesNotContain("<f>"));
      assertThat(string(parts.get("xl/worksheets/sheet2.xml")))
          .contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t>");
    }

    @Test
    void keepTheHeadingsOfTheFlatListInSight() {
      var parts = parts(written(DocumentFormat.XLSX, "道路维修"));
      assertThat(string(parts.get("xl/worksheets/sheet3.xml")))
          .contains("state=\"frozen\"")
          .contains("<autoFilter ref=\"A1:M61\"/>");
    }

    @Test
    void printTheHeadingsOfIndicatorsOnEveryPage() {
      var workbook = string(parts(written(DocumentFormat.XLSX, "道路维修")).get("xl/workbook.xml"));
      assertThat(workbook)
          .contains("localSheetId=\"1\">'1.道路维修绩效目标表'!$9:$9<")
          .contains("localSheetId=\"2\">'指标汇总'!$1:$1<");
    }

    @Test
    void giveATitleOfTwoLinesTheirHeight() {
      var title = "云溪镇各村道路维修路灯安装排水沟清淤及后期管护服务采购补助资金";
      var sheet =
          string(parts(written(DocumentFormat.XLSX, title)).get("xl/worksheets/sheet2.xml"));
      assertThat(sheet).contains("<row r=\"1\" ht=\"51.0\"");
    }
  }

  @Nested
  class Printed {

    @Test
    void embedsItsFontAndCountsItsPages() throws IOException {
      try (var pdf = Loader.loadPDF(written(DocumentFormat.PDF, "道路维修"))) {
        var pages = pdf.getNumberOfPages();
        var text = new PDFTextStripper().getText(pdf);
        assertThat(text).contains("第 2 页 共 " + pages + " 页");
        for (var page : pdf.getPages()) {
          for (var name : page.getResources().getFontNames()) {
            assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          }
        }
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("2027年部门预算绩效文本");
      }
    }

    @Test
    void repeatsTheHeadingsOnEveryPageOfATable() throws IOException {
      try (var pdf = Loader.loadPDF(written(DocumentFormat.PDF, "道路维修"))) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(pdf.getNumberOfPages());
        assertThat(stripper.getText(pdf)).contains("三级指标").contains("维修道路长度");
      }
    }
  }

  @Nested
  class LaidOutForever {

    private final Map<String, byte[]> parts = parts(written(DocumentFormat.OFD, "道路维修"));

    @Test
    void saysWhatThePdfSays() throws IOException {
      var ofd = new StringBuilder();
      parts.forEach(
          (name, part) -> {
            if (name.endsWith("Content.xml")) {
              OFD_TEXT.matcher(string(part)).results().forEach(it -> ofd.append(it.group(1)));
            }
          });
      try (var pdf = Loader.loadPDF(written(DocumentFormat.PDF, "道路维修"))) {
        var printed = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        assertThat(ofd.toString().replaceAll("\\s", "")).hasSameSizeAs(printed);
      }
      assertThat(ofd).contains("目录之内，项目有序。").contains("维修道路长度");
    }

    @Test
    void isReadByOthers() throws IOException {
      var file = new ByteArrayInputStream(written(DocumentFormat.OFD, "道路维修"));
      try (var reader = new OFDReader(file);
          var pdf = Loader.loadPDF(written(DocumentFormat.PDF, "道路维修"))) {
        var pages = new ContentExtractor(reader).extractAll();
        var text = String.join("", pages).replaceAll("\\s", "");
        assertThat(reader.getNumberOfPages()).isEqualTo(pdf.getNumberOfPages());
        assertThat(text)
            .contains("第2页共" + pdf.getNumberOfPages() + "页")
            .contains("目录之内，项目有序。")
            .contains("13028122P002723100029")
            .contains("用于道路维修");
        assertThat(Pattern.compile("维修道路长度").matcher(text).results()).hasSize(60);
      }
    }

    @Test
    void hidesNothingBehindItsBackground() {
      assertThat(parts)
          .allSatisfy((name, part) -> assertThat(string(part)).doesNotContain("\"255 255 255\""));
    }

    @Test
    void drawsNothingBelowTheTextOfAPage() {
      var corner = Pattern.compile("[ML] \\S+ (\\S+)");
      var lowest =
          parts.entrySet().stream()
              .filter(part -> part.getKey().endsWith("Content.xml"))
              .flatMap(part -> corner.matcher(string(part.getValue())).results())
              .mapToDouble(it -> Double.parseDouble(it.group(1)))
              .max();
      assertThat(lowest.getAsDouble()).isLessThan(297 - 35 + 1);
    }

    @Test
    void bringsTheSignsItShows() throws IOException {
      var font = parts.get("Doc_0/Res/font_1.ttf");
      try (var subset = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
        var signs = subset.getUnicodeCmapLookup();
        assertThat("目录道路维修≥".chars())
            .allSatisfy(it -> assertThat(signs.getGlyphId(it)).isPositive());
        assertThat(signs.getGlyphId('鑫')).isZero();
      }
    }

    @Test
    void givesEveryIdOnce() {
      var ids = Pattern.compile(" ID=\"(\\d+)\"");
      var document = string(parts.get("Doc_0/Document.xml"));
      var most = Pattern.compile("<ofd:MaxUnitID>(\\d+)<").matcher(document);
      assertThat(most.find()).isTrue();
      var all =
          parts.entrySet().stream()
              .filter(part -> part.getKey().endsWith("Content.xml"))
              .flatMap(part -> ids.matcher(string(part.getValue())).results())
              .map(it -> Integer.valueOf(it.group(1)))
              .toList();
      assertThat(all).doesNotHaveDuplicates().allMatch(id -> id <= Integer.parseInt(most.group(1)));
    }
  }

  @Test
  void givesTheSameBytesForTheSameText() {
    for (var format : DocumentFormat.values()) {
      assertThat(written(format, "道路维修")).as(format.name()).isEqualTo(written(format, "道路维修"));
    }
  }
}
