package cn.jixiao.comparison;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How a found version differs from the recorded one, and what the record becomes by it. */
public final class Comparison<T> {

  private final FormOf<T> kind;
  private final Form recorded;
  private final FormChange change;

  private Comparison(FormOf<T> kind, T recorded, T found, Map<Table, RowPairs> known) {
    this.kind = kind;
    this.recorded = kind.form(recorded);
    this.change = new FormChange(this.recorded, kind.form(found), known);
  }

  public static Comparison<TargetDraft> of(TargetDraft recorded, TargetDraft found) {
    return new Comparison<>(new TargetForm(), recorded, found, Map.of());
  }

  /**
   * The same where it is known which indicator is which: one that is called otherwise now, or
   * stands elsewhere, is still the same.
   */
  public static Comparison<TargetDraft> of(TargetText recorded, TargetText found) {
    var rows = recorded.indicatorIds();
    if (rows.size() != recorded.draft().indicators().size()
        || found.indicatorIds().size() != found.draft().indicators().size()) {
      return of(recorded.draft(), found.draft());
    }
    var before = new ArrayList<Integer>();
    found.indicatorIds().forEach(row -> before.add(rows.contains(row) ? rows.indexOf(row) : null));
    var pairs = Map.of(Table.INDICATORS, RowPairs.known(rows.size(), before));
    return new Comparison<>(new TargetForm(), recorded.draft(), found.draft(), pairs);
  }

  public static Comparison<DepartmentDraft> of(DepartmentDraft recorded, DepartmentDraft found) {
    return new Comparison<>(new DepartmentForm(), recorded, found, Map.of());
  }

  /** Every place that differs; none where both say the same. */
  public List<FieldDifference> differences() {
    return change.steps().stream().map(Step::told).toList();
  }

  /** The record with those differences taken over from the found version. */
  public T merged(Predicate<FieldDifference> taken) {
    var steps = change.steps().stream().filter(step -> taken.test(step.told())).toList();
    return kind.draft(new Assembly(recorded).take(change, steps).form());
  }
}
