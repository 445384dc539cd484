package cn.jixiao.checks.plan;

import cn.jixiao.checks.TargetPaper;
import cn.jixiao.projects.Checkpoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A target's spending plan as the rules read it. */
record Plan(List<Checkpoint> checkpoints) {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<BigDecimal> QUARTERS = percents(25, 50, 75, 100);
  private static final List<BigDecimal> MONTHS = percents(25, 50, 83, 100);

  static Plan of(TargetPaper target) {
    return new Plan(target.draft().plan());
  }

  private static List<BigDecimal> percents(int... percents) {
    return Arrays.stream(percents).mapToObj(BigDecimal::valueOf).toList();
  }

  boolean isWhole() {
    return !checkpoints.isEmpty()
        && checkpoints.stream().map(Checkpoint::percent).allMatch(Objects::nonNull);
  }

  /** Without trailing zeros, so that 25.00 is 25. */
  List<BigDecimal> percents() {
    return checkpoints.stream().map(c -> plain(c.percent())).toList();
  }

  /** The percents as printed: 25/50/75/100. */
  String print() {
    return checkpoints.stream()
        .map(c -> c.percent() == null ? "" : plain(c.percent()).toPlainString())
        .collect(Collectors.joining("/"));
  }

  boolean falls() {
    for (var i = 1; i < checkpoints.size(); i++) {
      if (percents().get(i).compareTo(percents().get(i - 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  BigDecimal last() {
    return percents().get(checkpoints.size() - 1);
  }

  /** Each quarter's own share instead of all until then: 25/25/25/25. */
  boolean isOfShares() {
    return checkpoints.size() > 1
        && last().compareTo(HUNDRED) < 0
        && percents().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) == 0;
  }

  /** The same share every quarter, or every month. */
  boolean isEven() {
    return isWhole() && (percents().equals(QUARTERS) || isEvenByMonth());
  }

  boolean isByQuarters() {
    return isWhole() && percents().equals(QUARTERS);
  }

  private boolean isEvenByMonth() {
    return percents().stream().map(p -> p.setScale(0, RoundingMode.DOWN)).toList().equals(MONTHS);
  }

  /** 10月底: ten months are over, not three quarters. */
  static boolean isOctober(Checkpoint checkpoint) {
    return checkpoint.label() != null && checkpoint.label().replace(" ", "").startsWith("10月");
  }

  static BigDecimal plain(BigDecimal percent) {
    var stripped = percent.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
