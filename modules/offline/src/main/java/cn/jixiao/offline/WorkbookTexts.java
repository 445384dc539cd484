package cn.jixiao.offline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The words printed in the workbook. */
final class WorkbookTexts {

  private final Properties texts = new Properties();

  WorkbookTexts() {
    try (var file = WorkbookTexts.class.getResourceAsStream("workbook.properties");
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String key, Object... arguments) {
    var text = texts.getProperty(key);
    return arguments.length == 0 ? text : new MessageFormat(text).format(arguments);
  }

  /** A text that stands in a formula. */
  String quoted(String key) {
    return '"' + get(key) + '"';
  }

  List<String> list(String key) {
    return List.of(get(key).split(","));
  }

  /** Everything the workbook prints by itself, to tell it from what somebody typed. */
  Set<String> all() {
    return Set.copyOf(texts.values().stream().map(String::valueOf).toList());
  }
}
