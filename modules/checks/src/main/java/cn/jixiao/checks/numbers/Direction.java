package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.indicators.ValueOperator;
import java.util.function.Predicate;

/** Which way a row's value points, and the value that points the other way. */
final class Direction {

  private Direction() {}

  /** At least, or more than. */
  static boolean isUpward(IndicatorPaper row) {
    return has(row, ValueOperator.GE) || has(row, ValueOperator.GT);
  }

  /** At most, or less than. */
  static boolean isDownward(IndicatorPaper row) {
    return has(row, ValueOperator.LE) || has(row, ValueOperator.LT);
  }

  private static boolean has(IndicatorPaper row, ValueOperator operator) {
    return row.draft().name() != null
        && row.value() != null
        && row.value().getKind() == ValueKind.NUMBER
        && row.value().getNumber() != null
        && row.value().getOperator() == operator;
  }

  /** Tells of every row whose value points the wrong way, with the value that was meant. */
  static void tellOf(TargetPaper target, Predicate<IndicatorPaper> isWrong, Findings found) {
    target.indicators().stream()
        .filter(isWrong)
        .forEach(
            row -> {
              var turned = turned(row);
              found.tell(
                  target,
                  turned,
                  row.at("value"),
                  row.value().getWritten(),
                  row.draft().name(),
                  turned.text());
            });
  }

  /** The same number and unit with the operator that was meant. */
  private static Repair turned(IndicatorPaper row) {
    var unit = row.value().getMeasureUnit();
    var operator = isUpward(row) ? ValueOperator.LE : ValueOperator.GE;
    return new Repair(
        row.at("value"),
        operator.symbol() + row.value().getNumber().toPlainString() + (unit == null ? "" : unit));
  }
}
