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

  /** As a query makes it, column by column: no entity stays in memory for a row of a list. */
  public FindingRow(
      long targetId,
      String projectName,
      String unitCode,
      String unitName,
      BigDecimal budget,
      String rule,
      Severity severity,
      String field,
      String seen,
      String key,
      Arguments arguments,
      String reason) {
    this(
        targetId,
        projectName,
        unitCode,
        unitName,
        budget,
        Finding.kept(rule, severity, field, seen, key, arguments.texts()),
        reason);
  }
}
