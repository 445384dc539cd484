package cn.jixiao.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a browser of the Chromium family: the one that is named, else one on the path or in the
 * usual places, else on Debian as root the distribution's own, which it installs with fonts for
 * Chinese.
 */
final class BrowserProgram {

  static final String NAMED = "JIXIAO_BROWSER";

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable",
          "chrome.exe",
          "msedge.exe");

  private static final List<String> USUAL_PLACES =
      List.of(
          "usr/bin/chromium",
          "snap/bin/chromium",
          "opt/google/chrome/chrome",
          "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "Applications/Chromium.app/Contents/MacOS/Chromium",
          "Program Files/Google/Chrome/Application/chrome.exe",
          "Program Files (x86)/Google/Chrome/Application/chrome.exe",
          "Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

  /** Runs a command to its end and says how it ended. */
  @FunctionalInterface
  interface Command {
    int run(String... words) throws IOException, InterruptedException;
  }

  private final Map<String, String> environment;
  private final Path root;
  private final String person;
  private final Command command;

  BrowserProgram(Map<String, String> environment, Path root, String person, Command command) {
    this.environment = environment;
    this.root = root;
    this.person = person;
    this.command = command;
  }

  static BrowserProgram onThisMachine() {
    var root = Path.of("").toAbsolutePath().getRoot();
    return new BrowserProgram(
        System.getenv(), root, System.getProperty("user.name"), BrowserProgram::run);
  }

  Path find() {
    var named = environment.getOrDefault(NAMED, "");
    if (!named.isBlank()) {
      return Optional.of(Path.of(named))
          .filter(Files::isExecutable)
          .orElseThrow(() -> wrong(named));
    }
    return installed().or(this::install).orElseThrow(BrowserProgram::none);
  }

  private Optional<Path> installed() {
    var folders = environment.getOrDefault("PATH", "").split(File.pathSeparator);
    var onPath =
        Stream.of(folders)
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve));
    var elsewhere = USUAL_PLACES.stream().map(root::resolve);
    return Stream.concat(onPath, elsewhere)
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Optional<Path> install() {
    if (!"root".equals(person) || !Files.exists(root.resolve("etc/debian_version"))) {
      return Optional.empty();
    }
    try {
      // Package lists may be missing or old; a failing update alone is no reason to give up.
      command.run("apt-get", "update", "-q");
      var ended = command.run("apt-get", "install", "-y", "-q", "chromium", "fonts-noto-cjk");
      return ended == 0 ? installed() : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static int run(String... words) throws IOException, InterruptedException {
    var process = new ProcessBuilder(words);
    process.environment().put("DEBIAN_FRONTEND", "noninteractive");
    process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return process.start().waitFor();
  }

  private static Trouble wrong(String named) {
    return new Trouble(
        "环境变量 " + NAMED + "=" + named + " 不是可执行的浏览器。",
        NAMED + "=" + named + " is no browser that can be run.");
  }

  private static Trouble none() {
    return new Trouble(
        "没有找到浏览器：请安装 Chromium、Chrome 或 Edge（以及中文字体），或用环境变量 " + NAMED + " 指定其路径。",
        "No browser was found: install Chromium, Chrome or Edge (and a Chinese font), or name one in"
            + " the environment variable "
            + NAMED
            + ".");
  }
}
