package cn.jixiao.web.projects;

import cn.jixiao.shared.Breach;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One attempt to save a form. What cannot be read or stored is set aside and keeps its former text
 * in the record; everything else is saved.
 */
final class Saving<D> {

  private final WrittenForm<D> form;
  private final FormCells cells;
  private final SavedForm<D> before;
  private final Map<String, String> aside = new LinkedHashMap<>();
  private final List<Breach> wrong = new ArrayList<>();
  private SavedForm<D> after;

  Saving(WrittenForm<D> form, SavedForm<D> before) {
    this.form = form;
    this.cells = new FormCells(form);
    this.before = before;
    this.after = before;
  }

  /**
   * Saves what can be saved.
   *
   * @param store null where there is nothing to store yet
   * @return null where nothing was saved
   */
  Stored<D> with(Function<FormReading<D>, Stored<D>> store) {
    Stored<D> stored = null;
    for (var again = true; again; ) {
      var reading = form.read();
      stored = reading.unreadable().isEmpty() ? store.apply(reading) : null;
      var found = stored == null ? reading.unreadable() : stored.refused();
      again = setAside(found.stream().map(stored == null ? b -> b : reading::inForm).toList());
      if (found.isEmpty() && stored != null) {
        takeOver(stored, reading);
      }
    }
    putBack();
    return stored == null || stored.isRefused() ? null : stored;
  }

  private void takeOver(Stored<D> stored, FormReading<D> reading) {
    if (stored.merged()) {
      form.take(stored.draft(), reading);
    }
    after = SavedForm.of(stored.draft(), form);
  }

  /** Whether anything was set aside, so that another attempt may go better. */
  private boolean setAside(List<Breach> found) {
    var progress = false;
    for (var breach : found) {
      var name = FormCells.of(breach.field() == null ? "" : breach.field());
      var lasting = cells.lasting(name);
      if (aside.containsKey(lasting)) {
        continue;
      }
      wrong.add(breach);
      if (cells.all().containsKey(name)) {
        aside.put(lasting, cells.text(name));
        cells.put(name, before.textOf(lasting));
        progress = true;
      }
    }
    return progress;
  }

  private void putBack() {
    aside.forEach(
        (lasting, text) -> {
          var name = cells.now(lasting);
          if (name != null) {
            cells.put(name, text);
          }
        });
  }

  /** What is wrong, where the form has it. */
  List<Breach> wrong() {
    return wrong;
  }

  /** What stands in the record now. */
  SavedForm<D> saved() {
    return after;
  }
}
