package cn.jixiao.web.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as a file that every spreadsheet program opens, and in which nothing is a formula. */
final class Csv {

  /** Without it, spreadsheets take the Chinese for something else. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a spreadsheet would calculate. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

  private Csv() {}

  static byte[] of(List<List<String>> rows) {
    return rows.stream()
        .map(Csv::line)
        .collect(Collectors.joining("\r\n", String.valueOf(BYTE_ORDER_MARK), "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    var guarded = FORMULA.matcher(text).find() ? "'" + text : text;
    return '"' + guarded.replace("\"", "\"\"") + '"';
  }
}
