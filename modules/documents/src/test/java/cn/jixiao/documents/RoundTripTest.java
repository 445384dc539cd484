package cn.jixiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.recognition.Drafts;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.recognition.Samples;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.writing.CheckpointStyle;
import cn.jixiao.writing.DepartmentText;
import cn.jixiao.writing.DepartmentText.TargetText;
import cn.jixiao.writing.DepartmentText.UnitText;
import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.DocumentWriter;
import cn.jixiao.writing.FormLayout;
import cn.jixiao.writing.FormLayout.Column;
import cn.jixiao.writing.FormLayout.Part;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document written by us and read again gives exactly the record it came from. */
class RoundTripTest {

  /** The sheets of other provinces: 元, quarters, and columns for what the value's text may say. */
  private static final FormLayout COLUMNS_APART =
      new FormLayout(
          AmountUnit.YUAN,
          CheckpointStyle.QUARTERS,
          List.of(
              new Column(Part.LEVEL1, "一级指标", 4),
              new Column(Part.LEVEL2, "二级指标", 4),
              new Column(Part.NAME, "三级指标", 6),
              new Column(Part.OPERATOR, "指标性质", 3),
              new Column(Part.VALUE, "指标值", 4),
              new Column(Part.MEASURE_UNIT, "度量单位", 3),
              new Column(Part.WEIGHT, "权重", 2)),
          Map.of("效益指标", "效果指标"));

  private static final String SEAL_CODE = "7KQM-2X9D-FH4T";

  private static final int SEEDS = 100;

  /** Printing is a thousand times slower than writing. */
  private static final int PRINTED_SEEDS = 8;

  private static final Pattern RADICALS = Pattern.compile("[\\u2e80-\\u2fdf]");
  private static final RecursiveComparisonConfiguration AS_A_PERSON_COMPARES =
      RecursiveComparisonConfiguration.builder()
          .withComparatorForType(Comparator.naturalOrder(), BigDecimal.class)
          .withComparatorForType(
              Comparator.nullsFirst(Comparator.comparing(RoundTripTest::folded)), String.class)
          .withIgnoredFields("notes")
          .build();

  private final DocumentWriter writer = new DocumentWriter();
  private final DocumentReader reader = new DocumentReader();

  static Stream<Arguments> samplesInEveryFormat() {
    return readableFormats()
        .flatMap(format -> Samples.ALL.stream().map(sample -> Arguments.of(sample, format)));
  }

  static Stream<Arguments> layoutsInEveryFormat() {
    return readableFormats()
        .flatMap(
            format ->
                Stream.of(
                    Arguments.of("standard", FormLayout.STANDARD, format),
                    Arguments.of("columns apart", COLUMNS_APART, format)))
        // where a page ends within a first level, a PDF prints it on the page before alone, and the
        // reader guesses the usual word
        .filter(it -> it.get()[1] == FormLayout.STANDARD || it.get()[2] != DocumentFormat.PDF);
  }

  private static Stream<DocumentFormat> readableFormats() {
    return Stream.of(DocumentFormat.values()).filter(it -> it != DocumentFormat.OFD);
  }

  @ParameterizedTest
  @MethodSource("samplesInEveryFormat")
  void givesTheRecordsOfThePublishedSamples(String name, DocumentFormat format) {
    assertSame(Samples.recognized(name + ".docx"), FormLayout.STANDARD, format);
  }

  @ParameterizedTest(name = "{0} as {2}")
  @MethodSource("layoutsInEveryFormat")
  void givesTheRecordsOfSeededRandomDrafts(String name, FormLayout layout, DocumentFormat format) {
    for (var seed = 0L; seed < (format == DocumentFormat.PDF ? PRINTED_SEEDS : SEEDS); seed++) {
      var drafts = new Drafts(seed);
      var record =
          new RecognizedDocument(
              "990001", "云溪镇本级", 2027, drafts.overall(), drafts.targets(), List.of());
      assertSame(record, layout, format);
    }
  }

  private void assertSame(RecognizedDocument record, FormLayout layout, DocumentFormat format) {
    var unit =
        new UnitText(
            record.organizationCode(),
            record.organizationName(),
            record.overall(),
            SEAL_CODE,
            record.projects().stream().map(it -> new TargetText(it, true, SEAL_CODE)).toList());
    var text = new DepartmentText("青澜区", "990", "云溪镇", record.year(), List.of(unit));
    var written = writer.write(text, layout, format);
    var again = reader.read(written, "again." + format.extension());
    assertThat(again)
        .usingRecursiveComparison(AS_A_PERSON_COMPARES)
        .isEqualTo(worded(record, layout));
  }

  /** What a layout says in its own words it says with the same meaning: amounts stay in 元. */
  private static RecognizedDocument worded(RecognizedDocument record, FormLayout layout) {
    List<TargetDraft> projects = record.projects().stream().map(layout::worded).toList();
    return new RecognizedDocument(
        record.organizationCode(),
        record.organizationName(),
        record.year(),
        record.overall(),
        projects,
        List.of());
  }

  /** Fonts give back some signs as radicals: 目 as U+2F6C. */
  private static String folded(String text) {
    return RADICALS
        .matcher(text)
        .replaceAll(sign -> Normalizer.normalize(sign.group(), Normalizer.Form.NFKC));
  }
}
