package cn.jixiao.projects;

import java.math.BigDecimal;

/**
 * A project of which a unit's part one may speak although it does not stand among the unit's
 * targets.
 *
 * @param budget in 元; null where it is not stated, as with the other amounts
 * @param visible whether it is shown to the person who asks; else its name and amounts are nothing
 *     for them
 */
public record OtherProject(
    String name, BigDecimal budget, BigDecimal fiscal, BigDecimal other, boolean visible) {}
