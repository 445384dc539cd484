package cn.jixiao.web.projects;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A form read as a draft. Rows in which nothing is filled in are no part of the draft, so it knows
 * which row of the draft stands in which row of the form.
 *
 * @param unreadable what could not be read, by its place in the form
 * @param rows by the name of a table for each of its rows in the draft the row in the form
 */
record FormReading<D>(D draft, List<Breach> unreadable, Map<String, List<Integer>> rows) {

  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](.*)");

  /**
   * A place of the draft as the form counts its rows. An indicator's number is typed in its value.
   */
  String inForm(String field) {
    var row = field == null ? null : ROW.matcher(field);
    if (row == null || !row.matches()) {
      return field;
    }
    var known = rows.getOrDefault(row.group(1), List.of());
    var index = Integer.parseInt(row.group(2));
    var column =
        field.startsWith("indicators[") && row.group(3).equals(".number") ? ".value" : row.group(3);
    return index < known.size() ? row.group(1) + "[" + known.get(index) + "]" + column : field;
  }

  Breach inForm(Breach breach) {
    return new Breach(breach.rule(), inForm(breach.field()), breach.arguments());
  }

  /** Whatever the act finds wrong is told where it stands in the form. */
  void translating(Runnable act) {
    try {
      act.run();
    } catch (RuleViolation inDraft) {
      throw new RuleViolation(inDraft.breaches().stream().map(this::inForm).toList());
    }
  }

  /** The rows in which something is filled in. */
  static List<Integer> filled(List<? extends FormRow> rows) {
    return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).isBlank()).boxed().toList();
  }
}
