package cn.jixiao.projects;

import cn.jixiao.indicators.MeasureUnit;
import cn.jixiao.indicators.ValueKind;

/** What of a draft another target begins with. */
final class CarriedDraft {

  private CarriedDraft() {}

  /** For another year: the words stay, while amounts, percents and dates are asked again. */
  static TargetDraft ofAnotherYear(TargetDraft draft) {
    return new TargetDraft(
        draft.code(),
        draft.name(),
        draft.amountUnit(),
        null,
        null,
        null,
        draft.purpose(),
        draft.plan().stream().map(point -> new Checkpoint(point.label(), null)).toList(),
        draft.goals(),
        draft.indicators().stream().map(CarriedDraft::askedAgain).toList());
  }

  /** For the same year: everything but what makes it that project. */
  static TargetDraft ofAnotherProject(TargetDraft draft, String name) {
    return new TargetDraft(
        null,
        name,
        draft.amountUnit(),
        draft.budget(),
        draft.fiscal(),
        draft.other(),
        draft.purpose(),
        draft.plan(),
        draft.goals(),
        draft.indicators());
  }

  /** Without its value, where that is a date or an amount. */
  private static IndicatorDraft askedAgain(IndicatorDraft row) {
    var value = row.parsedValue();
    if (value == null
        || value.getKind() != ValueKind.DATE && !MeasureUnit.isMoney(value.getUnit())) {
      return row;
    }
    return new IndicatorDraft(
        row.level1(),
        row.level2(),
        row.name(),
        row.description(),
        null,
        row.basis(),
        null,
        null,
        null,
        row.weight());
  }
}
