package cn.jixiao.checks.numbers;

import cn.jixiao.checks.IndicatorPaper;

/** The rows under costs whose value is money. */
final class CostRows {

  private CostRows() {}

  static boolean isMoney(IndicatorPaper row) {
    var unit = row.value() == null ? null : row.value().getUnit();
    return unit != null
        && row.isCost()
        && (unit.contains("元") || unit.equals("万") || unit.equals("亿"));
  }
}
