package cn.jixiao.web.projects;

import cn.jixiao.projects.TargetDraft;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of a form stands in the record, as this page last read or saved it: the draft, which row of
 * the form each of its rows is, and the text of every cell.
 */
final class SavedForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern ROW = Pattern.compile("(plan|goals|indicators)\\[(\\d+)](.*)");

  private final TargetDraft draft;
  private final Map<String, List<String>> keys;
  private final HashMap<String, String> texts;

  private SavedForm(
      TargetDraft draft, Map<String, List<String>> keys, HashMap<String, String> texts) {
    this.draft = draft;
    this.keys = keys;
    this.texts = texts;
  }

  /** Nothing is stored yet. */
  static SavedForm nothing() {
    return new SavedForm(null, Map.of(), new HashMap<>());
  }

  /** The form was made of this draft, row by row; what it has beyond are rows to be filled in. */
  static SavedForm read(TargetDraft draft, TargetForm form) {
    var cells = new FormCells(form);
    var keys = new HashMap<String, List<String>>();
    keys.put("plan", first(cells, "plan", draft.plan().size()));
    keys.put("goals", first(cells, "goals", draft.goals().size()));
    keys.put("indicators", first(cells, "indicators", draft.indicators().size()));
    return new SavedForm(draft, keys, texts(cells));
  }

  private static List<String> first(FormCells cells, String table, int rows) {
    return keys(cells, table, IntStream.range(0, rows).boxed());
  }

  /** The form was saved as this draft, each row in which something is filled in. */
  static SavedForm of(TargetDraft draft, TargetForm form) {
    return new SavedForm(draft, keysOf(form, FormReading.of(form)), texts(new FormCells(form)));
  }

  private static HashMap<String, String> texts(FormCells cells) {
    var texts = new HashMap<String, String>();
    cells.all().forEach((name, text) -> texts.put(cells.lasting(name), text));
    return texts;
  }

  private static Map<String, List<String>> keysOf(TargetForm form, FormReading reading) {
    var cells = new FormCells(form);
    var keys = new HashMap<String, List<String>>();
    reading.rows().forEach((table, rows) -> keys.put(table, keys(cells, table, rows.stream())));
    return keys;
  }

  private static List<String> keys(FormCells cells, String table, Stream<Integer> rows) {
    return new ArrayList<>(rows.map(row -> cells.table(table).get(row).getKey()).toList());
  }

  /** What stands in the record in place of this cell. */
  String textOf(String lasting) {
    return texts.getOrDefault(lasting, "");
  }

  /** For each row of a table in a newer reading the one here that it is; null for a new one. */
  Map<String, List<Integer>> origins(TargetForm form, FormReading reading) {
    var origins = new HashMap<String, List<Integer>>();
    keysOf(form, reading)
        .forEach(
            (table, now) -> {
              var before = keys.getOrDefault(table, List.of());
              var found = new ArrayList<Integer>();
              now.forEach(key -> found.add(before.contains(key) ? before.indexOf(key) : null));
              origins.put(table, found);
            });
    return origins;
  }

  /** The key of the form's row that a row of the draft is; null where there is none. */
  String key(String table, int row) {
    var known = keys.getOrDefault(table, List.of());
    return row < known.size() ? known.get(row) : null;
  }

  /** A field of the record as the form counts its rows now. */
  String inForm(TargetForm form, String field) {
    var row = ROW.matcher(field);
    if (!row.matches()) {
      return field;
    }
    var key = key(row.group(1), Integer.parseInt(row.group(2)));
    var now = key == null ? -1 : new FormCells(form).keys(row.group(1)).indexOf(key);
    return now < 0 ? field : row.group(1) + "[" + now + "]" + row.group(3);
  }

  /** A cell of the form by its JSON name in the record; null where its row is not stored. */
  String inRecord(TargetForm form, String cell) {
    var parts = new FormCells(form).lasting(cell).split("/");
    if (parts.length < 3) {
      return parts[0];
    }
    var row = keys.getOrDefault(parts[0], List.of()).indexOf(parts[1]);
    var at = parts[0] + "[" + row + "]";
    return row < 0 ? null : parts[0].equals("goals") ? at : at + "." + parts[2];
  }

  /** Null where nothing is stored. */
  TargetDraft draft() {
    return draft;
  }
}
