package cn.jixiao.projects;

import java.math.BigDecimal;
import java.util.List;

/**
 * One page of a list of targets, and what all its pages hold together.
 *
 * @param budget the sum of all budgets in 元
 */
public record TargetPage(List<TargetRow> rows, long total, BigDecimal budget) {}
