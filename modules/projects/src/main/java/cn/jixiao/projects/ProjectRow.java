package cn.jixiao.projects;

import java.math.BigDecimal;

/**
 * A project with its target of a year.
 *
 * @param budget in 元; null where none is stated
 */
public record ProjectRow(long targetId, String code, String name, BigDecimal budget) {}
