package cn.jixiao.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one rule found at one place. Its sentence is made from the bundles: {@code
 * check.<rule>.message} and {@code .remedy} with these arguments.
 *
 * @param rule the number in the catalogue: C17a
 * @param project the project's number in the text, from 1; 0 for part one and the text as a whole
 * @param field the place by its JSON name: {@code purpose}, {@code indicators[3].value}, {@code
 *     plan}, {@code overall.goal}
 * @param row the number of the row that the field is in, from 1; null where it is in none
 * @param seen the text that the rule looked at; null where it is something missing
 * @param key what stays the same while the text does, wherever its row moves
 * @param repair what could stand there instead; null where only the writer can know
 */
public record Finding(
    String rule,
    Severity severity,
    int project,
    String field,
    Integer row,
    String seen,
    String key,
    List<Object> arguments,
    Repair repair) {

  private static final Pattern ROW = Pattern.compile("\\w+(?:\\.\\w+)?\\[(\\d+)].*");

  /**
   * A finding whose row follows from its field.
   *
   * @param place what the row is called, so that alike findings of two rows are two; null where it
   *     is in none
   */
  static Finding at(
      String rule,
      Severity severity,
      int project,
      String field,
      String seen,
      String place,
      List<Object> arguments,
      Repair repair) {
    var key = key(rule, field, seen, place);
    return new Finding(rule, severity, project, field, row(field), seen, key, arguments, repair);
  }

  /** One that was kept with its target, which is all that is looked at. */
  static Finding kept(
      String rule,
      Severity severity,
      String field,
      String seen,
      String key,
      List<Object> arguments) {
    return new Finding(rule, severity, 1, field, row(field), seen, key, arguments, null);
  }

  private static Integer row(String field) {
    var path = ROW.matcher(field);
    return path.matches() ? Integer.valueOf(Integer.parseInt(path.group(1)) + 1) : null;
  }

  /** The rule, the kind of field, the text seen and what its row is called, as a digest. */
  private static String key(String rule, String field, String seen, String place) {
    var text = rule + '\n' + field.replaceAll("\\[\\d+]", "") + '\n' + seen;
    var placed = place == null ? text : text + '\n' + place;
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(placed.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Whether it is about part one or the text as a whole, and not about a project of it. */
  public boolean isOfText() {
    return project == 0;
  }

  /** Whether words of the declarant may stand against it: they go along with one target. */
  public boolean isAnswerable() {
    return severity == Severity.WARN && !isOfText();
  }

  /** The same as the finding of another number. */
  Finding asProject(int number) {
    return new Finding(rule, severity, number, field, row, seen, key, arguments, repair);
  }

  /** The rule's number without its letter: C17. */
  public String line() {
    return rule.substring(0, 3);
  }
}
