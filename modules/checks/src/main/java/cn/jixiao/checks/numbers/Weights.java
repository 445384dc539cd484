package cn.jixiao.checks.numbers;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.TargetPaper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the weights of a target's rows come to. */
final class Weights {

  private Weights() {}

  static List<IndicatorPaper> without(TargetPaper target) {
    return target.indicators().stream().filter(row -> row.draft().weight() == null).toList();
  }

  static Optional<IndicatorPaper> first(TargetPaper target) {
    return target.indicators().stream().filter(row -> row.draft().weight() != null).findFirst();
  }

  /** Nothing where a row has none: then there is no sum yet. */
  static Optional<BigDecimal> sum(TargetPaper target) {
    return without(target).isEmpty()
        ? target.indicators().stream().map(row -> row.draft().weight()).reduce(BigDecimal::add)
        : Optional.empty();
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
