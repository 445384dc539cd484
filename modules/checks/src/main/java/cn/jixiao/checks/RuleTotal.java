package cn.jixiao.checks;

import java.math.BigDecimal;

/**
 * How often a rule found something.
 *
 * @param targets in how many targets
 * @param money the budgets of those targets, in 元
 */
public record RuleTotal(
    String rule, Severity severity, long findings, long targets, BigDecimal money) {}
