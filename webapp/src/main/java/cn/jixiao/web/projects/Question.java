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

  /**
   * @param place the field as the form counts it now
   * @param typed the cells as they were typed here, by their lasting names
   */
  Question(String place, String mine, String theirs, String by, Map<String, String> typed) {
    this.place = place;
    this.mine = mine;
    this.theirs = theirs;
    this.by = by;
    this.typed = Map.copyOf(typed);
  }

  /** Puts this person's text back; that of a row that is gone into a new one at the end. */
  void takeMine(TargetForm form) {
    var cells = new FormCells(form);
    IndicatorRow anew = null;
    for (var cell : typed.entrySet()) {
      var name = cells.now(cell.getKey());
      if (name == null && cell.getKey().startsWith("indicators/")) {
        anew = anew == null ? form.addIndicator(null) : anew;
        var column = cell.getKey().substring(cell.getKey().lastIndexOf('/') + 1);
        name = "indicators:" + form.getIndicators().indexOf(anew) + ":" + column;
      }
      if (name != null) {
        cells.put(name, cell.getValue());
      }
    }
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
