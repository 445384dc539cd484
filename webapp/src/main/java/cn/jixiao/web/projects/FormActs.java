package cn.jixiao.web.projects;

import cn.jixiao.projects.SuggestedIndicator;
import cn.jixiao.web.common.Asked;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person does with a form beside typing, as the script asks for it. */
final class FormActs {

  private static final Pattern VALUE = Pattern.compile("indicators:([0-9]{1,3}):value");

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
      case "remove" -> new FormCells(form).remove(Asked.text("row"));
      case "add" -> new FormCells(form).table(Asked.text("field")).ifPresent(FormTable::append);
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

  /**
   * Puts the text that a finding proposes into its field, as long as the field says what the
   * finding saw.
   *
   * @return false where it says something else by now, and nothing was done
   */
  boolean repair(String place, String seen, String text) {
    var now = text(place);
    if (now == null || text == null) {
      return true;
    }
    if (!plain(now).equals(plain(seen))) {
      return false;
    }
    var value = value(FormCells.of(place));
    if (value == null) {
      new FormCells(form).put(FormCells.of(place), text);
    } else {
      value.write(text);
    }
    return true;
  }

  /** What a field says, a value as one text; null where the form has no such field. */
  String text(String place) {
    var cell = FormCells.of(place);
    var value = value(cell);
    return value == null
        ? new FormCells(form).all().get(cell)
        : Objects.toString(value.getWritten(), "");
  }

  private static String plain(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }

  /** The row whose value the cell is; null for any other cell. */
  private IndicatorRow value(String cell) {
    var value = VALUE.matcher(cell);
    var row = value.matches() ? Integer.parseInt(value.group(1)) : form.getIndicators().size();
    return row < form.getIndicators().size() ? form.getIndicators().get(row) : null;
  }
}
