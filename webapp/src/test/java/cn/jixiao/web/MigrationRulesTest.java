package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every module migrates its own tables, in the order of dates, along the arrows. */
class MigrationRulesTest {

  private static final String FOLDER = "src/main/resources/db/migration";
  private static final Pattern NAME =
      Pattern.compile("V(\\d{4}\\.\\d{2}\\.\\d{2}\\.\\d+)__[a-z]+(?:_[a-z0-9]+)+\\.sql");
  private static final Pattern OWN =
      Pattern.compile("(?:(?:create|alter|drop) table|insert into) (\\w+?)_\\w+");
  private static final Pattern REFERENCE = Pattern.compile("references (\\w+?)_\\w+");

  private final List<Path> scripts =
      House.filesBelow(FOLDER).filter(file -> file.toString().endsWith(".sql")).toList();

  @Test
  void scriptsAreSeen() {
    assertThat(scripts).hasSizeGreaterThan(4);
  }

  @Test
  void everyScriptIsNamedByItsDateAndWhatItDoes() {
    assertThat(scripts)
        .allSatisfy(script -> assertThat(script.getFileName().toString()).matches(NAME));
  }

  @Test
  void noTwoScriptsHaveOneVersion() {
    assertThat(scripts.stream().map(MigrationRulesTest::version)).doesNotHaveDuplicates();
  }

  @Test
  void everyScriptStandsInTheFolderOfItsModule() {
    assertThat(scripts)
        .allSatisfy(
            script ->
                assertThat(script.toUri().getPath()).contains("modules/" + moduleOf(script) + "/"));
  }

  @Test
  void everyScriptTouchesOnlyTablesOfItsModule() {
    assertThat(scripts)
        .allSatisfy(
            script ->
                assertThat(OWN.matcher(House.read(script)).results().map(m -> m.group(1)))
                    .as(script.toString())
                    .containsOnly(moduleOf(script)));
  }

  @Test
  void foreignKeysFollowTheArrows() {
    assertThat(scripts)
        .allSatisfy(
            script ->
                assertThat(REFERENCE.matcher(House.read(script)).results().map(m -> m.group(1)))
                    .as(script.toString())
                    .allMatch(to -> isKnownTo(moduleOf(script), to)));
  }

  /** Without it Flyway finds nothing in the jars on Open Liberty, and says so only in a log. */
  @Test
  void everyModuleShowsFlywayItsFolder() {
    assertThat(House.moduleFolders())
        .allSatisfy(
            module ->
                assertThat(Files.exists(House.module(module).resolve(FOLDER + "/flyway.location")))
                    .as(module)
                    .isTrue());
  }

  private static boolean isKnownTo(String module, String other) {
    return other.equals(module) || HouseRulesTest.MAY_KNOW.get(module).contains(other);
  }

  private static String moduleOf(Path script) {
    return script.getParent().getFileName().toString();
  }

  private static String version(Path script) {
    return script.getFileName().toString().replaceFirst("__.*", "");
  }
}
