package cn.jixiao.web.projects;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TypedAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Brings a form to a draft in which somebody else changed something. A row that says the same stays
 * the row it is, and so does one of the same name; rows in which nothing is filled in stay behind
 * the rows they stood behind.
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
    var taken = new ArrayList<R>();
    for (var draft : now) {
      var same = index(left, d -> d != null && saysTheSame(d, draft));
      if (same >= 0) {
        taken.add(rows.get(filled.get(same)));
        left.set(same, null);
        continue;
      }
      var about = index(left, d -> d != null && isAbout.test(d, draft));
      var row = fresh.apply(draft);
      if (about >= 0) {
        row.follow(rows.get(filled.get(about)).getKey());
        left.set(about, null);
      }
      taken.add(row);
    }
    keepBlanks(rows, taken);
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
