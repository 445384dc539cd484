package cn.jixiao.indicators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The indicators that the library begins with are held to what the review asks of everybody's. */
class FilledLibraryTest {

  private static final String FILE = "/db/migration/indicators/V2026.11.29.12__fill_library.sql";
  private static final String TEXT = "(?:'([^']*)'|null)";
  private static final Pattern ROW =
      Pattern.compile(
          "\\((\\d+), 0, 'TOPIC', 'TOPIC', 'TOPIC',\\s*TEXT,\\s*TEXT, ([\\d.]+|null), TEXT,"
              .replace("TOPIC", "([^']*)")
              .concat(" '(\\w+)', '([^']*)',\\s*'([^']*)',\\s*'APPROVED'")
              .replace("TEXT", TEXT));
  private static final int LONGEST_NAME = 20;

  private final List<Entry> entries = read();

  private record Entry(
      long id,
      String topic,
      IndicatorCategory category,
      String name,
      String description,
      ValueOperator operator,
      String number,
      String measureUnit,
      String direction,
      String basis,
      String method) {

    static Entry of(MatchResult row) {
      return new Entry(
          Long.parseLong(row.group(1)),
          row.group(2),
          IndicatorCategory.valueOf(row.group(3)),
          row.group(4),
          row.group(5),
          row.group(6) == null ? null : ValueOperator.valueOf(row.group(6)),
          row.group(7),
          row.group(8),
          row.group(9),
          row.group(10),
          row.group(11));
    }

    boolean isZero() {
      return number.equals("0");
    }
  }

  @Test
  void hasManyNumberedInTheirOrder() {
    assertThat(entries).hasSizeGreaterThanOrEqualTo(150);
    for (var i = 0; i < entries.size(); i++) {
      assertThat(entries.get(i).id()).isEqualTo(i + 1);
    }
  }

  @Test
  void hasSomeForEachTopicAndInGeneral() {
    var counts = entries.stream().collect(groupingBy(Entry::topic, counting()));
    var topics =
        TopicDictionary.curated().topics().stream().map(Topic::code).collect(Collectors.toSet());

    assertThat(counts.keySet()).containsAll(topics).contains("general");
    counts.keySet().removeAll(topics);
    assertThat(counts.keySet()).containsExactly("general");
    assertThat(entries.stream().collect(groupingBy(Entry::topic, counting())).values())
        .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5));
  }

  @Test
  void coversAllCategoriesOfTheSecondLevel() {
    assertThat(entries.stream().map(Entry::category).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(
            IndicatorFrame.FRAME_2015.categories().stream()
                .filter(category -> category.level() == 2)
                .toList());
  }

  @Test
  void namesAreShortOnceInATopicAndSayOnlyWhatIsMeasured() {
    assertThat(entries.stream().map(entry -> entry.topic() + entry.name())).doesNotHaveDuplicates();
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.name().length()).isBetween(3, LONGEST_NAME);
              assertThat(entry.name()).doesNotContainPattern("\\d|是否|、|指标$");
              assertThat(IndicatorCategory.recognise(entry.name(), 2)).isEmpty();
            });
  }

  @Test
  void valuesAreComplete() {
    assertThat(entries)
        .filteredOn(entry -> entry.operator() != null)
        .allSatisfy(
            entry -> {
              assertThat(MeasureUnit.isKnown(entry.measureUnit())).as(entry.measureUnit()).isTrue();
              assertThat(entry.measureUnit().equals("%") ? entry.number() : "1")
                  .isNotEqualTo("null");
            });
    assertThat(entries)
        .filteredOn(entry -> entry.operator() == null)
        .allSatisfy(
            date -> {
              assertThat(date.category()).isEqualTo(IndicatorCategory.TIMELINESS);
              assertThat(date.name()).endsWith("日期");
              assertThat(date.measureUnit()).isNull();
            });
  }

  @Test
  void directionFitsTheOperator() {
    assertThat(entries)
        .filteredOn(entry -> entry.operator() != null)
        .allSatisfy(
            entry ->
                assertThat(entry.direction())
                    .as(entry.name())
                    .isIn(
                        switch (entry.operator()) {
                          case GE, GT -> Set.of("POSITIVE");
                          case LE, LT -> Set.of("NEGATIVE");
                          case EQ ->
                              entry.isZero() ? Set.of("NEGATIVE") : Set.of("POSITIVE", "NEUTRAL");
                        }));
  }

  @Test
  void saysHowItIsMeasuredAndWhereTheValueComesFrom() {
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.description()).isNotBlank().isNotEqualTo(entry.name());
              assertThat(entry.basis()).matches("(计划|行业|历史)标准：.{4,}");
              assertThat(entry.method()).hasSizeGreaterThanOrEqualTo(3);
            });
    assertThat(entries)
        .filteredOn(entry -> entry.category() == IndicatorCategory.RECIPIENT_SATISFACTION)
        .allSatisfy(entry -> assertThat(entry.number()).isNotEqualTo("100"));
  }

  private static List<Entry> read() {
    try (var file = FilledLibraryTest.class.getResourceAsStream(FILE)) {
      return ROW.matcher(new String(file.readAllBytes(), UTF_8)).results().map(Entry::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
