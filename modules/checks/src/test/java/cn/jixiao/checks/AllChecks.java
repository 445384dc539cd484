package cn.jixiao.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole catalogue where no container finds it: for tests and benchmarks. */
public final class AllChecks {

  private AllChecks() {}

  public static Catalogue catalogue() {
    return Catalogue.of(rules());
  }

  /** One of each class that is catalogued. */
  static List<Object> rules() {
    var source = Catalogued.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      var path = Path.of(source.toURI());
      if (Files.isDirectory(path)) {
        return rulesBelow(path);
      }
      try (var jar = FileSystems.newFileSystem(path)) {
        return rulesBelow(root(jar));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path root(FileSystem jar) {
    return jar.getPath("/");
  }

  private static List<Object> rulesBelow(Path root) throws IOException {
    try (var files = Files.walk(root.resolve("cn/jixiao/checks"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .flatMap(AllChecks::rule)
          .toList();
    }
  }

  private static Stream<Object> rule(String className) {
    try {
      var type = Class.forName(className);
      if (!type.isAnnotationPresent(Catalogued.class)) {
        return Stream.empty();
      }
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return Stream.of(constructor.newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className, e);
    }
  }
}
