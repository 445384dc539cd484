package cn.jixiao.web.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Brings the rows of a form to a draft in which somebody else changed something. A row that says
 * the same stays the row it is, one that is about the same keeps its key, and so does what stands
 * in its place between the same neighbours; rows in which nothing is filled in stay behind the rows
 * they stood behind.
 *
 * @param isAbout whether two rows are about the same
 */
record Taking<R extends FormRow, D>(Function<D, R> fresh, BiPredicate<D, D> isAbout) {

  /**
   * @param filled which rows of the form stood in the draft as it was
   */
  void take(List<R> rows, List<Integer> filled, List<D> was, List<D> now) {
    if (saysTheSame(was, now)) {
      return;
    }
    var left = new ArrayList<>(was);
    var found = new Integer[now.size()];
    match(left, now, found, Taking::saysTheSame);
    var taken = new ArrayList<R>();
    var alike = found.clone();
    match(left, now, alike, isAbout);
    standIn(left, alike);
    for (var i = 0; i < alike.length; i++) {
      var same = found[i] != null;
      var earlier = alike[i] == null ? null : rows.get(filled.get(alike[i]));
      var row = same ? earlier : fresh.apply(now.get(i));
      if (!same && earlier != null) {
        row.follow(earlier.getKey());
      }
      taken.add(row);
    }
    keepBlanks(rows, taken);
  }

  private static boolean saysTheSame(Object one, Object other) {
    return one.toString().equals(other.toString());
  }

  private static <D> void match(
      List<D> left, List<D> now, Integer[] found, BiPredicate<? super D, ? super D> alike) {
    for (var i = 0; i < found.length; i++) {
      var draft = now.get(i);
      var at = found[i] == null ? index(left, d -> d != null && alike.test(d, draft)) : -1;
      if (at >= 0) {
        found[i] = at;
        left.set(at, null);
      }
    }
  }

  /** As many rows as are left between the same two neighbours are those that were there. */
  private static void standIn(List<?> left, Integer[] found) {
    for (var i = 0; i < found.length; i++) {
      var above = i == 0 ? Integer.valueOf(-1) : found[i - 1];
      if (found[i] == null && above != null) {
        var open = open(Arrays.asList(found).subList(i, found.length), f -> f == null);
        if (open == open(left.subList(above + 1, left.size()), d -> d != null)) {
          found[i] = above + 1;
          left.set(above + 1, null);
        }
      }
    }
  }

  private static <T> long open(List<T> rows, Predicate<T> isOpen) {
    return rows.stream().takeWhile(isOpen).count();
  }

  private static <D> int index(List<D> left, Predicate<D> wanted) {
    for (var i = 0; i < left.size(); i++) {
      if (wanted.test(left.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static <R extends FormRow> void keepBlanks(List<R> rows, List<R> taken) {
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).isBlank()) {
        var above = i == 0 ? -1 : taken.indexOf(rows.get(i - 1));
        taken.add(i == 0 ? 0 : above < 0 ? taken.size() : above + 1, rows.get(i));
      }
    }
    rows.clear();
    rows.addAll(taken);
  }
}
