package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler lets pass and the house does not. */
class SourceRulesTest {

  /** Text blocks, strings, characters and comments, whichever begins first. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'"
              + "|//[^\\n]*|/\\*(?s:.*?)\\*/");

  /** A sentence to a user is never written in Java; the words of the documents themselves are. */
  private static final List<String> WORDS_OF_THE_DOCUMENTS =
      List.of(
          "/modules/checks/",
          "/modules/indicators/",
          "/modules/documents/",
          "/modules/formats/",
          "/modules/recognition/",
          "/modules/writing/",
          "/modules/offline/",
          "/cn/jixiao/shared/AmountUnit.java",
          "/cn/jixiao/web/projects/TargetForm.java", // the checkpoints a new form begins with
          "/cn/jixiao/projects/TypedAmount.java", // how people type 元 and 万元
          "/cn/jixiao/workflow/HolidayNotice.java" // what the State Council's notice is read by
          );

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern CATCH = Pattern.compile("\\bcatch\\s*\\(");
  private static final Pattern WILDCARD = Pattern.compile("import [\\w.]+\\.\\*;");
  private static final Pattern OF_ONE_SERVER =
      Pattern.compile(
          "\\b(?:com\\.ibm|io\\.openliberty|org\\.eclipse\\.persistence|org\\.apache\\.myfaces"
              + "|com\\.sun\\.faces|org\\.jboss|org\\.wildfly|org\\.glassfish|fish\\.payara)\\.");
  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile("(?:Util|Utils|Helper|Manager|Impl)\\.java$");

  private final List<Path> sources = House.sources();

  @Test
  void sourcesAreSeen() {
    assertThat(sources).hasSizeGreaterThan(100);
    assertThat(code("a /* catch ( */ 'x' \"catch (\" b")).isEqualTo("a       b");
    assertThat(strings("\"甲\" // \"乙\"\n'丙' \"\"\"\n丁\"\"\"")).hasSize(2);
  }

  @Test
  void noSentenceToAUserIsWrittenInJava() {
    assertThat(
            sources.stream()
                .filter(
                    source -> WORDS_OF_THE_DOCUMENTS.stream().noneMatch(pathOf(source)::contains))
                .flatMap(
                    source ->
                        strings(House.read(source))
                            .filter(string -> HAN.matcher(string).find())
                            .map(string -> source.getFileName() + ": " + string)))
        .isEmpty();
  }

  @Test
  void beansNeverCatch() {
    var beans = sources.stream().filter(source -> pathOf(source).endsWith("Bean.java")).toList();
    assertThat(beans).isNotEmpty();
    assertThat(offending(beans, CATCH)).isEmpty();
  }

  @Test
  void nobodyDependsOnOneServer() {
    assertThat(offending(sources, OF_ONE_SERVER)).isEmpty();
  }

  @Test
  void everyImportNamesItsType() {
    assertThat(offending(sources, WILDCARD)).isEmpty();
  }

  @Test
  void everyClassIsNamedByWhatItIs() {
    assertThat(sources).noneMatch(source -> FORBIDDEN_NAME.matcher(pathOf(source)).find());
  }

  private static List<Path> offending(List<Path> files, Pattern pattern) {
    return files.stream().filter(file -> pattern.matcher(code(House.read(file))).find()).toList();
  }

  /** The source without strings and comments. */
  private static String code(String source) {
    return TOKEN.matcher(source).replaceAll(" ");
  }

  private static Stream<String> strings(String source) {
    return TOKEN.matcher(source).results().map(MatchResult::group).filter(t -> t.startsWith("\""));
  }

  private static String pathOf(Path source) {
    return source.toString().replace('\\', '/');
  }
}
