package cn.jixiao.checks.money;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.WrittenForms;
import cn.jixiao.projects.OtherProject;
import cn.jixiao.projects.TargetDraft;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What part one says all projects come to, and what they do come to. Empty where the goal speaks of
 * no such total, or of one that holds more than projects, or where a project lacks the amount or is
 * not shown.
 *
 * @param unit a target whose form prints the amounts
 */
record StatedTotal(String seen, BigDecimal stated, BigDecimal sum, TargetPaper unit) {

  private static final BigDecimal HALF_OF_100 = BigDecimal.valueOf(50);
  private static final int LONGEST_LABEL = 50;
  private static final Pattern MORE_THAN_PROJECTS = Pattern.compile("基本支出|人员经费|公用经费|人员支出");

  static Optional<StatedTotal> of(
      DepartmentPaper paper,
      Pattern label,
      Function<TargetDraft, BigDecimal> amount,
      Function<OtherProject, BigDecimal> ofOthers) {
    var goal = paper.overall().goal();
    if (goal == null
        || paper.targets().isEmpty()
        || !paper.isShownWhole()
        || MORE_THAN_PROJECTS.matcher(goal).find()) {
      return Optional.empty();
    }
    var amounts =
        Stream.concat(
                paper.targets().stream().map(target -> amount.apply(target.draft())),
                paper.surroundings().projects().stream().map(ofOthers))
            .toList();
    return amounts.contains(null)
        ? Optional.empty()
        : in(
            goal,
            label,
            amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
            paper.targets().get(0));
  }

  private static Optional<StatedTotal> in(
      String goal, Pattern label, BigDecimal sum, TargetPaper unit) {
    var folded = WrittenForms.fold(goal);
    for (var quantity : Quantities.in(goal)) {
      var from = Math.max(0, quantity.start() - LONGEST_LABEL);
      var words = label.matcher(folded).region(from, quantity.start());
      if (quantity.isMoney() && words.find()) {
        var seen = goal.substring(words.start(), quantity.end());
        return Optional.of(new StatedTotal(seen, quantity.yuan(), sum, unit));
      }
    }
    return Optional.empty();
  }

  String printStated() {
    return Amounts.print(unit, stated);
  }

  String printSum() {
    return Amounts.print(unit, sum);
  }

  String printDifference() {
    return Amounts.print(unit, stated.subtract(sum).abs());
  }

  /** Half of the last digit that the sentence can print. */
  boolean differs() {
    return Amounts.differ(stated, sum, Amounts.tolerance(unit).max(HALF_OF_100));
  }
}
