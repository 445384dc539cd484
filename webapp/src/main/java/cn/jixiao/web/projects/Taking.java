package cn.jixiao.web.projects;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TypedAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Brings a form to a draft in which somebody else changed something. A row that says the same stays
 * the row it is, one of the same name keeps its key, and so does what stands in its place between
 * the same neighbours; rows in which nothing is filled in stay behind the rows they stood behind.
 */
final class Taking {

  private final TargetForm form;
  private final FormReading reading;

  Taking(TargetForm form, FormReading reading) {
    this.form = form;
    this.reading = reading;
  }

  void take(TargetDraft draft) {
    var unit = draft.amountUnit();
    var was = reading.draft();
    form.setCode(draft.code());
    form.setName(draft.name());
    form.setAmountUnit(unit);
    if (!same(was.budget(), draft.budget())) {
      form.setBudget(TypedAmount.written(draft.budget(), unit));
    }
    if (!same(was.fiscal(), draft.fiscal())) {
      form.setFiscal(TypedAmount.written(draft.fiscal(), unit));
    }
    if (!same(was.other(), draft.other())) {
      form.setOther(TypedAmount.written(draft.other(), unit));
    }
    form.setPurpose(draft.purpose());
    rows(form.getPlan(), "plan", was.plan(), draft.plan(), PlanRow::of, Taking::isAbout);
    rows(form.getGoals(), "goals", was.goals(), draft.goals(), GoalRow::new, (a, b) -> false);
    rows(
        form.getIndicators(),
        "indicators",
        was.indicators(),
        draft.indicators(),
        IndicatorRow::of,
        Taking::isAbout);
  }

  private static <T extends Comparable<T>> boolean same(T one, T other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private static boolean isAbout(Checkpoint one, Checkpoint other) {
    return one.label() != null && one.label().equals(other.label());
  }

  private static boolean isAbout(IndicatorDraft one, IndicatorDraft other) {
    return one.name() != null && one.name().equals(other.name());
  }

  private static boolean saysTheSame(Object one, Object other) {
    return one.toString().equals(other.toString());
  }

  private <R extends FormRow, D> void rows(
      List<R> rows,
      String table,
      List<D> was,
      List<D> now,
      Function<D, R> fresh,
      BiPredicate<D, D> isAbout) {
    if (saysTheSame(was, now)) {
      return;
    }
    var filled = reading.rows().get(table);
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
