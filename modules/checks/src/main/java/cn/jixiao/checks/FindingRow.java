package cn.jixiao.checks;

import java.math.BigDecimal;

/**
 * A finding with which a target set off, in a list.
 *
 * @param budget of the target, in 元
 * @param reason why its declarant leaves the text as it is; null where nothing was said
 */
public record FindingRow(
    long targetId,
    String projectName,
    String unitCode,
    String unitName,
    BigDecimal budget,
    Finding finding,
    String reason) {

  FindingRow(
      Long targetId,
      String projectName,
      String unitCode,
      String unitName,
      BigDecimal budget,
      StoredFinding stored,
      String reason) {
    this(targetId.longValue(), projectName, unitCode, unitName, budget, stored.finding(), reason);
  }
}
