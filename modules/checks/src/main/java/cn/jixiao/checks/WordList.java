package cn.jixiao.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the words of a rule from a resource: one a line, behind # stands a remark. */
public final class WordList {

  private WordList() {}

  /** The lines of a resource beside the class, without remarks and empty ones. */
  public static List<String> beside(Class<?> rule, String name) {
    var resource = rule.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException(rule.getName() + " has no list " + name);
    }
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
