package cn.jixiao.web.projects;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What of a form stands in the record, as this page last read or saved it: the draft, which row of
 * the form each of its rows is, and the text of every cell.
 */
final class SavedForm<D> implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,6})](.*)");

  private final D draft;
  private final Map<String, List<String>> keys;
  private final HashMap<String, String> texts;

  private SavedForm(D draft, Map<String, List<String>> keys, HashMap<String, String> texts) {
    this.draft = draft;
    this.keys = keys;
    this.texts = texts;
  }

  /** Nothing is stored yet. */
  static <D> SavedForm<D> nothing() {
    return new SavedForm<>(null, Map.of(), new HashMap<>());
  }

  /** The form was just made of this draft and has no other rows yet. */
  static <D> SavedForm<D> read(D draft, WrittenForm<D> form) {
    var cells = new FormCells(form);
    return new SavedForm<>(draft, new HashMap<>(cells.keys()), texts(cells));
  }

  /** The form was saved as this draft, each row in which something is filled in. */
  static <D> SavedForm<D> of(D draft, WrittenForm<D> form) {
    return new SavedForm<>(draft, keysOf(form, form.read()), texts(new FormCells(form)));
  }

  private static HashMap<String, String> texts(FormCells cells) {
    var texts = new HashMap<String, String>();
    cells.all().forEach((name, text) -> texts.put(cells.lasting(name), text));
    return texts;
  }

  private static Map<String, List<String>> keysOf(WrittenForm<?> form, FormReading<?> reading) {
    var cells = new FormCells(form);
    var keys = new HashMap<String, List<String>>();
    reading
        .rows()
        .forEach(
            (table, rows) -> keys.put(table, rows.stream().map(cells.keys(table)::get).toList()));
    return keys;
  }

  /** What stands in the record in place of this cell. */
  String textOf(String lasting) {
    return texts.getOrDefault(lasting, "");
  }

  /** For each row of a table in a newer reading the one here that it is; null for a new one. */
  Map<String, List<Integer>> origins(WrittenForm<D> form, FormReading<D> reading) {
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
  String inForm(WrittenForm<D> form, String field) {
    var row = ROW.matcher(field);
    if (!row.matches()) {
      return field;
    }
    var key = key(row.group(1), Integer.parseInt(row.group(2)));
    var now = key == null ? null : new FormCells(form).counted(field, key);
    return now == null ? field : now;
  }

  /** A cell of the form by its JSON name in the record; null where its row is not stored. */
  String inRecord(WrittenForm<D> form, String cell) {
    var cells = new FormCells(form);
    var parts = cells.lasting(cell).split("/");
    if (parts.length < 3) {
      return parts[0];
    }
    var row = keys.getOrDefault(parts[0], List.of()).indexOf(parts[1]);
    var at = parts[0] + "[" + row + "]";
    var isText = cells.table(parts[0]).filter(FormTable::isOfTexts).isPresent();
    return row < 0 ? null : isText ? at : at + "." + parts[2];
  }

  /** Null where nothing is stored. */
  D draft() {
    return draft;
  }
}
