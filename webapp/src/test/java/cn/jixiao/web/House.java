package cn.jixiao.web;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The house as it is compiled and as it is written: what the house rules look at. */
final class House {

  static final String ROOT = "cn.jixiao.";

  /** The name under which the webapp's packages stand beside those of the modules. */
  static final String WEB = "web";

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.jixiao");

  private static final Path MODULES = Path.of("..", "modules");
  private static final Path WEBAPP = Path.of(".");

  private House() {}

  static String moduleOf(JavaClass type) {
    var name = type.getPackageName() + ".";
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : null;
  }

  static boolean isInModule(JavaClass type) {
    return moduleOf(type) != null && !WEB.equals(moduleOf(type));
  }

  static List<JavaClass> classes(DescribedPredicate<? super JavaClass> wanted) {
    return CLASSES.stream().filter(wanted).toList();
  }

  /** The modules by their folders; the benchmarks measure the house and are no room of it. */
  static List<String> moduleFolders() {
    try (var folders = Files.list(MODULES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> folder.getFileName().toString())
          .filter(folder -> !folder.equals("benchmarks"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java sources that are shipped. */
  static List<Path> sources() {
    return filesBelow("src/main/java").filter(file -> file.toString().endsWith(".java")).toList();
  }

  static Stream<Path> filesBelow(String folder) {
    return Stream.concat(moduleFolders().stream().map(MODULES::resolve), Stream.of(WEBAPP))
        .map(home -> home.resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(House::files);
  }

  static Path module(String name) {
    return MODULES.resolve(name);
  }

  static Path webapp() {
    return WEBAPP;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
