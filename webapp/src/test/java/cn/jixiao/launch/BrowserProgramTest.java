package cn.jixiao.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserProgramTest {

  @TempDir Path root;

  private final List<String> commands = new ArrayList<>();
  private Path path;

  @BeforeEach
  void anEmptyMachine() throws IOException {
    path = Files.createDirectories(root.resolve("home/bin"));
  }

  @Nested
  class Finding {

    @Test
    void takesTheOneThatIsNamed() throws IOException {
      var named = program(root.resolve("my-browser"));
      program(path.resolve("chromium"));
      assertThat(find(Map.of("JIXIAO_BROWSER", named.toString()), "root")).isEqualTo(named);
    }

    @Test
    void refusesANamedOneThatIsNotThere() {
      assertThatThrownBy(() -> find(Map.of("JIXIAO_BROWSER", "/no/such/browser"), "root"))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("/no/such/browser");
    }

    @Test
    void looksOnThePathFirst() throws IOException {
      program(root.resolve("usr/bin/chromium"));
      var edge = program(path.resolve("microsoft-edge"));
      assertThat(find(Map.of(), "clerk")).isEqualTo(edge);
    }

    @Test
    void looksInTheUsualPlacesToo() throws IOException {
      var chrome = program(root.resolve("opt/google/chrome/chrome"));
      assertThat(find(Map.of(), "clerk")).isEqualTo(chrome);
    }
  }

  @Nested
  class Installing {

    @Test
    void isDoneOnDebianAsRoot() throws IOException {
      Files.createDirectories(root.resolve("etc"));
      Files.writeString(root.resolve("etc/debian_version"), "12");
      assertThat(find(Map.of(), "root")).isEqualTo(root.resolve("usr/bin/chromium"));
      assertThat(commands)
          .containsExactly("apt-get update -q", "apt-get install -y -q chromium fonts-noto-cjk");
    }

    @Test
    void isLeftToThePersonElsewhere() {
      assertThatThrownBy(() -> find(Map.of(), "root")).hasMessageContaining("JIXIAO_BROWSER");
      assertThat(commands).isEmpty();
    }

    @Test
    void isLeftToThePersonWhoIsNotRoot() throws IOException {
      Files.createDirectories(root.resolve("etc"));
      Files.writeString(root.resolve("etc/debian_version"), "12");
      assertThatThrownBy(() -> find(Map.of(), "clerk")).hasMessageContaining("JIXIAO_BROWSER");
      assertThat(commands).isEmpty();
    }
  }

  private Path find(Map<String, String> more, String person) {
    var environment = new java.util.HashMap<>(more);
    environment.put("PATH", path.toString());
    return new BrowserProgram(environment, root, person, this::pretend).find();
  }

  private int pretend(String... words) throws IOException {
    commands.add(String.join(" ", words));
    if (words[1].equals("install")) {
      program(root.resolve("usr/bin/chromium"));
    }
    return 0;
  }

  private static Path program(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
