package cn.jixiao.projects;

import cn.jixiao.indicators.WrittenYears;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of a target that still stand as they were taken over from another one, by their JSON
 * names: nobody has looked at them yet. A field loses its mark when its text is changed or
 * confirmed, but keeps it as long as a past year stands in it that was taken over.
 */
final class CarriedFields {

  static final CarriedFields NONE = new CarriedFields(Set.of());

  private final Set<String> paths;

  CarriedFields(Set<String> paths) {
    this.paths = Collections.unmodifiableSet(new LinkedHashSet<>(paths));
  }

  /** Every text of the draft; the checkpoints that each year's form has too only with a year. */
  static CarriedFields allOf(TargetDraft draft) {
    var marked = DraftTexts.of(draft);
    marked
        .entrySet()
        .removeIf(
            text ->
                text.getKey().startsWith("plan[") && WrittenYears.in(text.getValue()).isEmpty());
    return new CarriedFields(marked.keySet());
  }

  Set<String> paths() {
    return paths;
  }

  /** Those that are left after somebody rewrote the target. */
  CarriedFields after(TargetDraft before, TargetDraft after, RowMoves moves, int year) {
    if (paths.isEmpty()) {
      return this;
    }
    var was = DraftTexts.of(before);
    var is = DraftTexts.of(after);
    var left = new LinkedHashSet<String>();
    for (var path : paths) {
      var moved = moves.of(path);
      if (moved != null && stands(was.get(path), is.get(moved), year)) {
        left.add(moved);
      }
    }
    return new CarriedFields(left);
  }

  CarriedFields without(String path) {
    var left = new LinkedHashSet<>(paths);
    left.remove(path);
    return new CarriedFields(left);
  }

  /** The years before the target's that a text names. */
  static Set<Integer> pastYears(String text, int year) {
    return new TreeSet<>(WrittenYears.in(text)).headSet(year);
  }

  private static boolean stands(String was, String is, int year) {
    if (was == null || is == null) {
      return false;
    }
    return was.equals(is) || !Collections.disjoint(pastYears(was, year), pastYears(is, year));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CarriedFields that && paths.equals(that.paths);
  }

  @Override
  public int hashCode() {
    return paths.hashCode();
  }
}
