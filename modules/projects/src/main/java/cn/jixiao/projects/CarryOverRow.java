package cn.jixiao.projects;

import java.math.BigDecimal;

/**
 * A target that can be carried over into another year.
 *
 * @param budget last year's, in 元; it is not carried over
 * @param taken whether its project has a target in that year already, which is left alone
 * @param own whether it is the unit's own; else one that it succeeded wrote it
 */
public record CarryOverRow(
    long targetId, String code, String name, BigDecimal budget, boolean taken, boolean own) {}
