package cn.jixiao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script of the fictional tree keeps what the system itself would have kept. */
class DemonstrationOrganizationsTest {

  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "\\((\\d+), 1, (null|\\d+), '[A-Z_]+', '(\\w+)', '[^']+',\\s+'([^']+)', '([^']+)'\\)");
  private static final Pattern PERSON =
      Pattern.compile("\\(\\d+, 1, '(\\w+)', '[^']+', '(\\$\\{[^}]+})', false, true, 0\\)");

  private final String script = script();

  private static String script() {
    try {
      return Files.readString(Places.here().config().resolve("demo/organizations.sql"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void pathsLeadFromTheRegionToTheOrganization() {
    var paths = new HashMap<String, String>();
    for (var found : found(ORGANIZATION)) {
      var above = paths.getOrDefault(found.group(2), "/");
      var path = above + Long.toString(Long.parseLong(found.group(1)), 36) + "/";
      paths.put(found.group(1), path);
      assertThat(found.group(4)).isEqualTo(path);
      assertThat(found.group(5)).isEqualTo("/" + Long.toString(139901, 36) + "/");
    }
    assertThat(paths).hasSize(12);
  }

  @Test
  void hasThePromisedAccountsUnderTheDemonstrationPassword() {
    assertThat(found(PERSON))
        .filteredOn(found -> found.group(2).equals("${demo.password.hash}"))
        .extracting(found -> found.group(1))
        .containsExactlyInAnyOrder(
            "clerk", "head", "clerk2", "head2", "line", "performance", "auditor", "admin");
  }

  @Test
  void holdsNoPasswordAndNoHash() {
    assertThat(script).doesNotContain(DemonstrationData.PASSWORD).doesNotContain("argon2");
  }

  private List<MatchResult> found(Pattern pattern) {
    return pattern.matcher(script).results().toList();
  }
}
