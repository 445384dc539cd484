package cn.jixiao.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where things lie in a clone of the project, wherever below it the program was started. */
public final class Places {

  private static final Path MARK = Path.of("config", "liberty", "server.xml");

  private final Path root;

  private Places(Path root) {
    this.root = root;
  }

  public static Places here() {
    var start = Path.of("").toAbsolutePath();
    for (var folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(MARK))) {
        return new Places(folder);
      }
    }
    throw new Trouble(
        "请在项目目录内运行：" + start + " 及其上级目录中没有 " + MARK + "。",
        "Run this inside the project: there is no " + MARK + " in or above " + start + ".");
  }

  /** What a run keeps from one start to the next; no part of the sources. */
  public Path kept() {
    return root.resolve(".jixiao");
  }

  public Path config() {
    return root.resolve("config");
  }

  /** What the build made and {@code clean} removes. */
  public Path built() {
    return root.resolve("webapp").resolve("target");
  }

  public Path war() {
    return present(built().resolve("jixiao.war"));
  }

  public Path liberty() {
    return present(built().resolve("liberty").resolve("wlp"));
  }

  private static Path present(Path path) {
    if (!Files.exists(path)) {
      throw new Trouble(
          "缺少 " + path + "：请先运行 mvn package 或 mvn verify。",
          path + " is missing: run mvn package or mvn verify first.");
    }
    return path;
  }

  /** The jar from which a class of the class path comes. */
  static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Trouble(
          "无法创建目录 " + folder + "：请检查权限和磁盘空间。",
          "Cannot create " + folder + ": check its permissions and the free space.",
          e);
    }
  }

  static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : List.copyOf(files.sorted(Comparator.reverseOrder()).toList())) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
