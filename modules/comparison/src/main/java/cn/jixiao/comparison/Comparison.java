package cn.jixiao.comparison;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.TargetDraft;
import java.util.List;
import java.util.function.Predicate;

/** How a found version differs from the recorded one, and what the record becomes by it. */
public final class Comparison<T> {

  private final FormOf<T> kind;
  private final Form recorded;
  private final FormChange change;

  private Comparison(FormOf<T> kind, T recorded, T found) {
    this.kind = kind;
    this.recorded = kind.form(recorded);
    this.change = new FormChange(this.recorded, kind.form(found));
  }

  public static Comparison<TargetDraft> of(TargetDraft recorded, TargetDraft found) {
    return new Comparison<>(new TargetForm(), recorded, found);
  }

  public static Comparison<DepartmentDraft> of(DepartmentDraft recorded, DepartmentDraft found) {
    return new Comparison<>(new DepartmentForm(), recorded, found);
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
