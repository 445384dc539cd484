package cn.jixiao.checks;

import java.math.BigDecimal;

/**
 * A submitted target of another unit, or of another year, in which much of a project's text stands.
 *
 * @param unitName null where its unit must not be named to this person
 * @param projectName null where the same holds for the project
 * @param ownPast whether it is the same project of the same unit, in another year
 * @param share how much of the project's text stands there: 1.00 is all of it
 * @param field the part of the project's text with the longest shared stretch
 * @param seen that stretch
 */
public record Copy(
    String unitName,
    String projectName,
    int year,
    boolean ownPast,
    BigDecimal share,
    String field,
    String seen) {}
