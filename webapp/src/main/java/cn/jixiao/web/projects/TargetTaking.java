package cn.jixiao.web.projects;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TypedAmount;

/** Brings the form of a target to a draft in which somebody else changed something. */
final class TargetTaking {

  private static final Taking<PlanRow, Checkpoint> PLAN =
      new Taking<>(PlanRow::of, TargetTaking::isAbout);
  private static final Taking<TextRow, String> GOALS =
      new Taking<>(TextRow::new, (one, other) -> false);
  private static final Taking<IndicatorRow, IndicatorDraft> INDICATORS =
      new Taking<>(IndicatorRow::of, TargetTaking::isAbout);

  private TargetTaking() {}

  static void take(TargetForm form, TargetDraft draft, FormReading<TargetDraft> reading) {
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
    PLAN.take(form.getPlan(), reading.rows().get("plan"), was.plan(), draft.plan());
    GOALS.take(form.getGoals(), reading.rows().get("goals"), was.goals(), draft.goals());
    INDICATORS.take(
        form.getIndicators(),
        reading.rows().get("indicators"),
        was.indicators(),
        draft.indicators());
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
}
