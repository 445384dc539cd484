package cn.jixiao.projects;

import cn.jixiao.indicators.WrittenYears;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Whether a target asks for just what another one did a year before: the same money, plan, goals
 * and indicators, in the same words but for the years they name.
 */
final class Repetition {

  private Repetition() {}

  static boolean of(TargetDraft before, TargetDraft now) {
    return sameAmount(before.budget(), now.budget())
        && sameAmount(before.fiscal(), now.fiscal())
        && sameAmount(before.other(), now.other())
        && sameText(before.name(), now.name())
        && sameText(before.purpose(), now.purpose())
        && sameAll(before.plan(), now.plan(), Repetition::sameCheckpoint)
        && sameAll(before.goals(), now.goals(), Repetition::sameText)
        && sameAll(before.indicators(), now.indicators(), Repetition::sameIndicator);
  }

  private static boolean sameCheckpoint(Checkpoint before, Checkpoint now) {
    return sameText(before.label(), now.label()) && sameAmount(before.percent(), now.percent());
  }

  private static boolean sameIndicator(IndicatorDraft before, IndicatorDraft now) {
    return Objects.equals(before.level1(), now.level1())
        && Objects.equals(before.level2(), now.level2())
        && sameText(before.name(), now.name())
        && sameText(before.description(), now.description())
        && sameText(before.basis(), now.basis())
        && sameValue(before, now)
        && sameAmount(before.weight(), now.weight());
  }

  private static boolean sameValue(IndicatorDraft before, IndicatorDraft now) {
    return sameText(before.value(), now.value())
        && Objects.equals(before.operator(), now.operator())
        && sameAmount(before.number(), now.number())
        && Objects.equals(before.measureUnit(), now.measureUnit());
  }

  private static <T> boolean sameAll(List<T> before, List<T> now, BiPredicate<T, T> same) {
    if (before.size() != now.size()) {
      return false;
    }
    for (var i = 0; i < before.size(); i++) {
      if (!same.test(before.get(i), now.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameText(String before, String now) {
    return before == null || now == null
        ? Objects.equals(before, now)
        : WrittenYears.moveOn(before, now);
  }

  private static boolean sameAmount(BigDecimal before, BigDecimal now) {
    return before == null || now == null ? Objects.equals(before, now) : before.compareTo(now) == 0;
  }
}
