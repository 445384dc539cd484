package cn.jixiao.web.projects;

import cn.jixiao.projects.TargetDraft;
import java.util.Map;

/** Reads the form of a target as a draft. */
final class TargetReading {

  private TargetReading() {}

  static FormReading<TargetDraft> of(TargetForm form) {
    var typed = new Typed();
    var plan = FormReading.filled(form.getPlan());
    var goals = FormReading.filled(form.getGoals());
    var indicators = FormReading.filled(form.getIndicators());
    var unit = form.getAmountUnit();
    var draft =
        new TargetDraft(
            Typed.text(form.getCode()),
            Typed.text(form.getName()),
            unit,
            typed.amount("budget", form.getBudget(), unit),
            typed.amount("fiscal", form.getFiscal(), unit),
            typed.amount("other", form.getOther(), unit),
            Typed.text(form.getPurpose()),
            plan.stream()
                .map(i -> form.getPlan().get(i).checkpoint(typed, "plan[" + i + "]"))
                .toList(),
            goals.stream().map(i -> Typed.paragraph(form.getGoals().get(i).getText())).toList(),
            indicators.stream()
                .map(i -> form.getIndicators().get(i).draft(typed, "indicators[" + i + "]"))
                .toList());
    return new FormReading<>(
        draft, typed.breaches(), Map.of("plan", plan, "goals", goals, "indicators", indicators));
  }
}
