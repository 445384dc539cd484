package cn.jixiao.checks;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

/**
 * A rule of the catalogue.
 *
 * @param severity how much it weighs where no region has said otherwise
 * @param limits its limits by name, with their usual values
 * @param leavesTo the rule that says the same more closely; empty where there is none
 */
public record CatalogueEntry(
    String id, Severity severity, Map<String, BigDecimal> limits, String leavesTo) {

  static CatalogueEntry of(Class<?> check) {
    var catalogued = check.getAnnotation(Catalogued.class);
    return new CatalogueEntry(
        catalogued.id(),
        catalogued.severity(),
        Arrays.stream(catalogued.limits())
            .map(limit -> limit.split("=", 2))
            .collect(toUnmodifiableMap(parts -> parts[0], parts -> new BigDecimal(parts[1]))),
        catalogued.leavesTo());
  }
}
