package cn.jixiao.checks;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A rule as it is in force in a region and year.
 *
 * @param limits in force, by name
 * @param own whether the region or one above has set it otherwise than the catalogue
 */
public record RuleSetting(
    CatalogueEntry entry,
    boolean enabled,
    Severity severity,
    Map<String, BigDecimal> limits,
    boolean own) {}
