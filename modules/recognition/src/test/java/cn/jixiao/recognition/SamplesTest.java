package cn.jixiao.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of every project of the published samples, compared with what a person found. */
class SamplesTest {

  private static final SampleCounts COUNTS = new SampleCounts();
  private static final List<String> WITH_PART_ONE = List.of(".docx", ".doc", ".txt", ".pdf");
  private static final List<String> SHEETS = List.of("-sheet.xlsx", "-sheet.xls");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  static Stream<String> filesWithPartOne() {
    return Samples.ALL.stream().flatMap(sample -> WITH_PART_ONE.stream().map(sample::concat));
  }

  static Stream<String> everyFile() {
    var sheets = Samples.ALL.stream().flatMap(sample -> SHEETS.stream().map(sample::concat));
    return Stream.concat(filesWithPartOne(), sheets).sorted();
  }

  @AfterAll
  static void tellsHowMuchIsExact() {
    COUNTS.print();
  }

  @Nested
  class Reading {

    @ParameterizedTest
    @MethodSource("cn.jixiao.recognition.SamplesTest#everyFile")
    void findsEveryFieldOfEveryProject(String file) {
      var expected = projects(file);
      var found = Samples.recognized(file).projects();
      COUNTS.add(file, found, expected);
      assertThat(found).hasSameSizeAs(expected);
      for (var i = 0; i < expected.size(); i++) {
        assertThat(asMap(found.get(i))).isEqualTo(asMap(expected.get(i)));
      }
    }

    @ParameterizedTest
    @MethodSource("cn.jixiao.recognition.SamplesTest#everyFile")
    void knowsWhereEveryValueStands(String file) {
      var detailed = new DocumentReader().readInDetail(Samples.file(file), file);
      assertThat(detailed.sources().stream().map(FieldSource::field).toList())
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(StatedFields.of(detailed.document()));
      assertThat(detailed.sources())
          .allSatisfy(source -> assertThat(source.place()).isNotNull())
          .allSatisfy(
              source ->
                  assertThat(source.confidence())
                      .isGreaterThan(BigDecimal.ZERO)
                      .isLessThanOrEqualTo(BigDecimal.ONE));
    }

    @ParameterizedTest
    @MethodSource("cn.jixiao.recognition.SamplesTest#filesWithPartOne")
    void findsPartOne(String file) {
      var expected = map(Samples.expected(file.substring(0, 3)).get("overall"));
      var found = Samples.recognized(file).overall();
      assertThat(folded(found.goal())).isEqualTo(folded(expected.get("goal")));
      assertThat(found.subTargets()).hasSameSizeAs(list(expected.get("subTargets")));
      for (var i = 0; i < found.subTargets().size(); i++) {
        var one = map(list(expected.get("subTargets")).get(i));
        var sub = found.subTargets().get(i);
        assertThat(sub.number()).isEqualTo(one.get("no"));
        assertThat(sub.title()).isEqualTo(one.get("name"));
        assertThat(sub.goal()).isEqualTo(one.get("goal"));
        assertThat(sub.indicator()).isEqualTo(one.get("indicator"));
      }
      assertThat(found.measures()).hasSizeGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("cn.jixiao.recognition.SamplesTest#filesWithPartOne")
    void findsTheUnit(String file) {
      var document = Samples.recognized(file);
      var code = document.organizationCode() == null ? "" : document.organizationCode();
      assertThat(code + document.organizationName())
          .isEqualTo(Samples.expected(file.substring(0, 3)).get("org"));
    }

    @Test
    void takesTheYearOnlyWhereItIsPrinted() {
      assertThat(Samples.recognized("004.docx").year()).isEqualTo(2024);
      assertThat(Samples.recognized("004.txt").year()).isEqualTo(2024);
      assertThat(Samples.recognized("000.docx").year()).isNull();
      assertThat(Samples.recognized("001.docx").year()).isNull();
      assertThat(Samples.recognized("000.txt").notes())
          .extracting(Note::kind)
          .contains(NoteKind.YEAR_NOT_PRINTED);
    }

    @Test
    void countsBlankRows() {
      assertThat(Samples.recognized("004.docx").notes())
          .filteredOn(note -> note.kind() == NoteKind.BLANK_ROWS_SKIPPED)
          .hasSize(4)
          .allSatisfy(note -> assertThat(note.arguments()).containsExactly(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void findsTheSameMeasuresInEveryFormat(String sample) {
      var word = Samples.recognized(sample + ".docx").overall().measures();
      var text = Samples.recognized(sample + ".txt").overall().measures();
      assertThat(text.stream().map(SamplesTest::folded))
          .containsExactlyElementsOf(word.stream().map(SamplesTest::folded).toList());
      assertThat(word.get(word.size() - 1)).doesNotContain("绩效目标表");
    }

    @Test
    void leavesNoResidueInMeasures() {
      assertThat(Samples.recognized("003.txt").overall().measures())
          .allSatisfy(measure -> assertThat(measure).doesNotContain("•", "\t", "bookmark"));
    }
  }

  private static List<TargetDraft> projects(String file) {
    var drafts = new ArrayList<TargetDraft>();
    for (var project : list(Samples.expected(file.substring(0, 3)).get("projects"))) {
      drafts.add(ExpectedTargets.draft(map(project)));
    }
    return drafts;
  }

  static Map<String, Object> asMap(TargetDraft target) {
    var map = new LinkedHashMap<String, Object>();
    map.put("code", target.code());
    map.put("name", folded(target.name()));
    map.put("amountUnit", target.amountUnit());
    map.put("budget", number(target.budget()));
    map.put("fiscal", number(target.fiscal()));
    map.put("other", number(target.other()));
    map.put("purpose", folded(target.purpose()));
    map.put("plan", target.plan().stream().map(it -> it.label() + number(it.percent())).toList());
    map.put("goals", target.goals().stream().map(SamplesTest::folded).toList());
    map.put("indicators", target.indicators().stream().map(SamplesTest::asList).toList());
    return map;
  }

  static List<String> asList(IndicatorDraft row) {
    var fields = new ArrayList<String>();
    fields.add(row.level1());
    fields.add(row.level2());
    fields.add(folded(row.name()));
    fields.add(folded(row.description()));
    fields.add(folded(row.value()));
    fields.add(folded(row.basis()));
    fields.add(row.operator());
    fields.add(row.measureUnit());
    fields.add(number(row.weight()));
    return fields;
  }

  private static String folded(Object text) {
    return text == null ? null : BLANKS.matcher(text.toString()).replaceAll(" ").strip();
  }

  private static String number(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object json) {
    return (Map<String, Object>) json;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object json) {
    return (List<Object>) json;
  }
}
