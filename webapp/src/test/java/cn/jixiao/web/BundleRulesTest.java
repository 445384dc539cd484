package cn.jixiao.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence and word a person reads stands in both bundles, and nowhere else. */
class BundleRulesTest {

  /** Public enums that nobody reads a word of, and why. */
  private static final Map<String, String> NEVER_SHOWN =
      Map.of(
          "IndicatorCategory", "printed by its own label, a word of the forms",
          "IndicatorFrame", "which one applies is a region's data that nobody chooses",
          "ValueOperator", "printed by its sign",
          "ValueKind", "a page shows the value as written",
          "TargetSort", "the columns have headings of their own",
          "CheckpointStyle", "a region's layout is data that nobody chooses",
          "Part", "printed by the heading a layout gives it",
          "Nature", "becomes a status, never a word");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  private final Properties chinese = bundle("zh");
  private final Properties english = bundle("en");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(chinese.stringPropertyNames())
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  @Test
  void noLanguageIsTheDefault() {
    assertThat(BundleRulesTest.class.getResource("messages.properties")).isNull();
  }

  @Test
  void noSentenceIsEmpty() {
    assertThat(chinese.values()).noneMatch(sentence -> sentence.toString().isBlank());
    assertThat(english.values()).noneMatch(sentence -> sentence.toString().isBlank());
  }

  @Test
  void bothLanguagesFillTheSamePlaces() {
    assertThat(chinese.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(places(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(chinese.getProperty(key))));
  }

  /** An apostrophe quotes what follows: "can't find {0}" prints no name. */
  @Test
  void noPlaceIsLostToAnApostrophe() {
    for (var bundle : List.of(chinese, english)) {
      assertThat(bundle.stringPropertyNames())
          .filteredOn(key -> !places(bundle.getProperty(key)).isEmpty())
          .allSatisfy(
              key ->
                  assertThat(new MessageFormat(bundle.getProperty(key)).format(numbered()))
                      .as(key)
                      .contains(
                          places(bundle.getProperty(key)).stream()
                              .map(n -> "<" + n + ">")
                              .toList()));
    }
  }

  @Test
  void everyRuleHasItsSentence() {
    assertInBoth(constants(rules()).map(rule -> ((Rule) rule).messageKey()).collect(sorted()));
  }

  @Test
  void everyEnumThatIsShownHasItsWords() {
    assertInBoth(
        constants(
                House.CLASSES.stream()
                    .filter(House::isInModule)
                    .filter(BundleRulesTest::hasConstants)
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> !NEVER_SHOWN.containsKey(type.getSimpleName())))
            .map(c -> c.getDeclaringClass().getSimpleName() + "." + c.name())
            .collect(sorted()));
  }

  @Test
  void everyEventHasItsWordInTheTrail() {
    assertInBoth(
        House.classes(assignableTo(DomainEvent.class)).stream()
            .filter(type -> !type.isInterface())
            .map(type -> "act." + type.getSimpleName())
            .collect(sorted()));
  }

  @Test
  void everyCheckHasItsTexts() {
    assertInBoth(
        House.classes(annotatedWith(Catalogued.class)).stream()
            .map(check -> "check." + check.getAnnotationOfType(Catalogued.class).id())
            .flatMap(
                key -> Stream.of("name", "message", "reason", "remedy").map(t -> key + "." + t))
            .collect(sorted()));
  }

  private void assertInBoth(Set<String> keys) {
    assertThat(keys).hasSizeGreaterThan(10);
    assertThat(keys).filteredOn(key -> !chinese.containsKey(key)).as("in Chinese").isEmpty();
    assertThat(keys).filteredOn(key -> !english.containsKey(key)).as("in English").isEmpty();
  }

  private static Stream<JavaClass> rules() {
    return House.classes(assignableTo(Rule.class)).stream().filter(BundleRulesTest::hasConstants);
  }

  private static Stream<Enum<?>> constants(Stream<JavaClass> enums) {
    return enums
        .map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(constant -> (Enum<?>) constant);
  }

  /** Not the body of one constant. */
  private static boolean hasConstants(JavaClass type) {
    return type.reflect().isEnum();
  }

  private static Set<String> places(String sentence) {
    return PLACE.matcher(sentence).results().map(r -> r.group(1)).collect(sorted());
  }

  private static Object[] numbered() {
    return new Object[] {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>", "<6>", "<7>"};
  }

  private static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static Properties bundle(String language) {
    var name = "messages_" + language + ".properties";
    var bundle = new Properties();
    try (var file = BundleRulesTest.class.getResourceAsStream(name)) {
      bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bundle;
  }
}
