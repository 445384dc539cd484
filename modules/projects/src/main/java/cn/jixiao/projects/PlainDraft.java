package cn.jixiao.projects;

import cn.jixiao.indicators.WrittenYears;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** A draft so written that two that say the same are equal: numbers as short as they can be. */
final class PlainDraft {

  private PlainDraft() {}

  static TargetDraft of(TargetDraft draft) {
    return of(draft, text -> text);
  }

  /** The same with years told from the one it is for, so that drafts of two years compare. */
  static TargetDraft of(TargetDraft draft, int year) {
    return of(draft, text -> WrittenYears.seenFrom(year, text));
  }

  private static TargetDraft of(TargetDraft draft, UnaryOperator<String> told) {
    return new TargetDraft(
        draft.code(),
        told.apply(draft.name()),
        draft.amountUnit(),
        plain(draft.budget()),
        plain(draft.fiscal()),
        plain(draft.other()),
        told.apply(draft.purpose()),
        draft.plan().stream().map(point -> checkpoint(point, told)).toList(),
        draft.goals().stream().map(told).toList(),
        draft.indicators().stream().map(row -> indicator(row, told)).toList());
  }

  private static Checkpoint checkpoint(Checkpoint point, UnaryOperator<String> told) {
    return new Checkpoint(told.apply(point.label()), plain(point.percent()));
  }

  private static IndicatorDraft indicator(IndicatorDraft row, UnaryOperator<String> told) {
    return new IndicatorDraft(
        row.level1(),
        row.level2(),
        told.apply(row.name()),
        told.apply(row.description()),
        told.apply(row.value()),
        told.apply(row.basis()),
        row.operator(),
        plain(row.number()),
        row.measureUnit(),
        plain(row.weight()));
  }

  private static BigDecimal plain(BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }
}
