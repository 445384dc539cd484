package cn.jixiao.web.projects;

import java.io.Serializable;
import java.util.Map;

/**
 * A place that two people changed differently at the same time: the other one's text stands, and
 * this person is asked whether theirs is to stand instead.
 */
public final class Question implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String key;
  private final String mine;
  private final String theirs;
  private final String by;
  private final Map<String, String> typed;
  private final Map<String, String> row;
  private final String id = RowKey.fresh();

  /**
   * @param field as both writers' common text counts its rows
   * @param key of its row in the form; null where it is in none
   * @param typed the cells as they were typed here, by their lasting names
   * @param row all cells of their row as they were typed here; empty where they are in none
   */
  Question(
      String field,
      String key,
      String mine,
      String theirs,
      String by,
      Map<String, String> typed,
      Map<String, String> row) {
    this.field = field;
    this.key = key;
    this.mine = mine;
    this.theirs = theirs;
    this.by = by;
    this.typed = Map.copyOf(typed);
    this.row = Map.copyOf(row);
  }

  /** Puts this person's text back; where its row is gone, all that they had written in it. */
  void takeMine(WrittenForm<?> form) {
    var cells = new FormCells(form);
    var gone = typed.keySet().stream().filter(cell -> cells.now(cell) == null).findAny();
    var wanted = gone.isEmpty() ? typed : row;
    if (gone.isPresent() && row.values().stream().anyMatch(text -> !text.isBlank())) {
      var parts = gone.get().split("/");
      cells.table(parts[0]).ifPresent(table -> table.append().follow(parts[1]));
    }
    wanted.forEach(
        (cell, text) -> {
          var name = cells.now(cell);
          if (name != null) {
            cells.put(name, text);
          }
        });
  }

  /** By what the page names it when it is answered. */
  public String getId() {
    return id;
  }

  /** The field as the form counts its rows now; where its row is gone, as it was counted then. */
  String placeIn(WrittenForm<?> form) {
    var now = now(form);
    return now == null ? field : now;
  }

  /** The cell that it is about now; an empty text where its row is gone. */
  String cellIn(WrittenForm<?> form) {
    var now = now(form);
    return now == null ? "" : FormCells.of(now);
  }

  private String now(WrittenForm<?> form) {
    return key == null ? field : new FormCells(form).counted(field, key);
  }

  public String getMine() {
    return mine;
  }

  public String getTheirs() {
    return theirs;
  }

  public String getBy() {
    return by;
  }
}
