package cn.jixiao.web.projects;

import cn.jixiao.projects.SuggestedIndicator;
import cn.jixiao.web.common.Asked;
import java.util.Set;

/** What a person does with a form beside typing, as the script asks for it. */
final class FormActs {

  private final TargetForm form;
  private final KeptRows rows;

  FormActs(TargetForm form, KeptRows rows) {
    this.form = form;
    this.rows = rows;
  }

  /**
   * Carries out an act; without one nothing is done but to save what was typed.
   *
   * @param headings what stands over the columns of the table
   */
  void carryOut(String act, Set<String> headings) {
    switch (act == null ? "" : act) {
      case "below" -> form.addIndicator(present(Asked.text("row")));
      case "remove" -> form.remove(Asked.text("row"));
      case "checkpoint" -> form.addCheckpoint();
      case "goal" -> form.addGoal();
      case "paste" ->
          new PastedRows(form, headings::contains)
              .paste(Asked.raw("text"), Asked.number("at") - 1, Asked.text("column"));
      case "rows" -> rows.restore(form, Asked.raw("text"));
      default -> {
        // Nothing but what was typed.
      }
    }
  }

  private IndicatorRow present(String key) {
    var row = key == null ? null : rows.get(key);
    return form.getIndicators().contains(row) ? row : null;
  }

  /** Fills the row; a new one where none has the focus. */
  void pick(String key, SuggestedIndicator picked) {
    if (picked != null) {
      var row = present(key);
      (row == null ? form.addIndicator(null) : row).take(picked.row());
    }
  }

  /** Puts the text that a finding proposes into its field. */
  void repair(String place, String text) {
    var cell = FormCells.of(place).split(":");
    if (cell.length == 3 && cell[0].equals("indicators") && cell[2].equals("value")) {
      form.getIndicators().get(Integer.parseInt(cell[1])).write(text);
    } else {
      new FormCells(form).put(FormCells.of(place), text);
    }
  }
}
