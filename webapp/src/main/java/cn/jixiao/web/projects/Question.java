package cn.jixiao.web.projects;

import java.io.Serializable;
import java.util.Map;

/**
 * A place that two people changed differently at the same time: the other one's text stands, and
 * this person is asked whether theirs is to stand instead.
 */
public final class Question implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String mine;
  private final String theirs;
  private final String by;
  private final Map<String, String> typed;
  private final Map<String, String> row;
  private final String id = RowKey.fresh();

  /**
   * @param place the field as the form counts it now
   * @param typed the cells as they were typed here, by their lasting names
   * @param row all cells of their row as they were typed here; empty where they are in none
   */
  Question(
      String place,
      String mine,
      String theirs,
      String by,
      Map<String, String> typed,
      Map<String, String> row) {
    this.place = place;
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

  /** The cell that it is about. */
  public String getCell() {
    return FormCells.of(place);
  }

  public String getPlace() {
    return place;
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
