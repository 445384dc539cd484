package cn.jixiao.checks;

import java.math.BigDecimal;

/**
 * How much was found in a unit's targets.
 *
 * @param targets in how many of them
 * @param money the budgets of those targets, in 元
 */
public record UnitTotal(
    String unitCode, String unitName, long findings, long targets, BigDecimal money) {}
