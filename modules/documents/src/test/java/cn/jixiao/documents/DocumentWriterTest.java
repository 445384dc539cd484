package cn.jixiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.recognition.Drafts;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.recognition.Samples;
import cn.jixiao.writing.DepartmentText;
import cn.jixiao.writing.DepartmentText.TargetText;
import cn.jixiao.writing.DepartmentText.UnitText;
import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.DocumentWriter;
import cn.jixiao.writing.FormLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentWriterTest {

  private static final RecursiveComparisonConfiguration NUMBERS_BY_VALUE =
      RecursiveComparisonConfiguration.builder()
          .withComparatorForType(Comparator.naturalOrder(), BigDecimal.class)
          .build();

  private final DocumentWriter writer = new DocumentWriter();
  private final DocumentReader reader = new DocumentReader();

  private static DepartmentText text(
      Integer year, String code, String name, DepartmentDraft overall, List<TargetText> targets) {
    var unit = new UnitText(code, name, overall, targets);
    return new DepartmentText("示范区", "646", "示范镇", year, List.of(unit));
  }

  private static List<TargetText> all(List<TargetDraft> targets, boolean approved) {
    return targets.stream().map(target -> new TargetText(target, approved, null)).toList();
  }

  private byte[] docx(DepartmentText text) {
    return writer.write(text, FormLayout.STANDARD, DocumentFormat.DOCX);
  }

  private static String markup(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no text in the file");
  }

  @Nested
  class ReadAgain {

    @ParameterizedTest
    @ValueSource(strings = {"000.docx", "001.docx", "003.docx", "004.docx", "001.txt", "004.txt"})
    void givesTheRecordsOfThePublishedSamples(String file) {
      var sample = Samples.recognized(file);
      var written =
          docx(
              text(
                  sample.year(),
                  sample.organizationCode(),
                  sample.organizationName(),
                  sample.overall(),
                  all(sample.projects(), true)));
      assertSame(reader.read(written, "again.docx"), sample);
    }

    @Test
    void givesTheRecordsOfSeededRandomDrafts() {
      for (var seed = 0L; seed < 300; seed++) {
        var drafts = new Drafts(seed);
        var expected =
            new RecognizedDocument(
                "646001", "示范镇本级", 2027, drafts.overall(), drafts.targets(), List.of());
        var written =
            docx(
                text(2027, "646001", "示范镇本级", expected.overall(), all(expected.projects(), false)));
        assertSame(reader.read(written, "again.docx"), expected);
      }
    }

    @Test
    void addsNothingToTheFirstUnitsMeasuresForAUnitWithoutAnOverallTarget() {
      var overall = new DepartmentDraft("做好工作。", List.of(), List.of("完善制度。"));
      var units =
          List.of(
              new UnitText("646001", "示范镇本级", overall, List.of()),
              new UnitText("646002", "示范镇卫生院（东区）", null, List.of()),
              new UnitText(null, "示范镇中心校", null, List.of()));
      var written = docx(new DepartmentText("示范区", "646", "示范镇", 2027, units));
      assertThat(reader.read(written, "again.docx").overall()).isEqualTo(overall);
    }

    @Test
    void endsTheFirstUnitsMeasuresAtTheNextUnitsTitle() {
      var first = new DepartmentDraft("做好工作。", List.of(), List.of("完善制度。"));
      var second = new DepartmentDraft("看好病。", List.of(), List.of("加强管理。"));
      var units =
          List.of(
              new UnitText("646001", "示范镇本级", first, List.of()),
              new UnitText("646002", "示范镇卫生院（东区）", second, List.of()));
      var written = docx(new DepartmentText("示范区", "646", "示范镇", 2027, units));
      assertThat(reader.read(written, "again.docx").overall()).isEqualTo(first);
    }

    private void assertSame(RecognizedDocument found, RecognizedDocument expected) {
      assertThat(found)
          .usingRecursiveComparison(NUMBERS_BY_VALUE)
          .ignoringFields("notes")
          .isEqualTo(expected);
    }
  }

  @Nested
  class Printing {

    @Test
    void givesTheSameBytesForTheSameText() {
      var drafts = new Drafts(7).targets();
      var text = text(2027, "646001", "示范镇本级", null, all(drafts, true));
      assertThat(docx(text)).isEqualTo(docx(text));
    }

    @Test
    void marksWhatIsNotApproved() throws IOException {
      var drafts = new Drafts(7).targets();
      assertThat(markup(docx(text(2027, "646001", "示范镇", null, all(drafts, false)))))
          .contains("草稿");
      assertThat(markup(docx(text(2027, "646001", "示范镇", null, all(drafts, true)))))
          .doesNotContain("草稿");
    }

    @Test
    void repeatsHeadingRowsAndTearsNoRow() throws IOException {
      var markup =
          markup(docx(text(2027, "646001", "示范镇", null, all(new Drafts(7).targets(), true))));
      assertThat(markup).contains("<w:tblHeader/>");
      assertThat(markup.split("<w:tr>", -1)).hasSameSizeAs(markup.split("<w:cantSplit/>", -1));
    }

    @Test
    void survivesSignsThatXmlCannotHold() {
      var draft =
          new TargetDraft(
              null,
              "道路维修\ufffe<&>😀",
              null,
              null,
              null,
              null,
              null,
              List.of(),
              List.of(),
              List.of());
      var written = docx(text(null, null, "示范镇", null, all(List.of(draft), true)));
      assertThat(reader.read(written, "a.docx").projects())
          .extracting(TargetDraft::name)
          .containsExactly("道路维修<&>😀");
    }

    @Test
    void printsAUnitWithoutProjects() {
      var written = docx(text(2027, "646001", "示范镇本级", null, List.of()));
      var found = reader.read(written, "a.docx");
      assertThat(found.organizationCode()).isEqualTo("646001");
      assertThat(found.projects()).isEmpty();
      assertThat(found.overall().goal()).isNull();
    }
  }
}
