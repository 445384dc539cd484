package cn.jixiao.projects;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One page of units with their control figures, and what all its pages hold together.
 *
 * @param total how many units
 * @param issued of how many of them figures were issued
 * @param declared what all declared, in 元
 * @param figures what those may have of whom figures were issued
 * @param difference between both, of these alone
 */
public record FiguresPage(
    List<FiguresRow> rows,
    long total,
    long issued,
    BigDecimal declared,
    BigDecimal figures,
    BigDecimal difference) {

  public static final FiguresPage NONE = of(List.of(), 0, 0);

  static FiguresPage of(List<FiguresRow> units, int first, int size) {
    return new FiguresPage(
        units.stream().skip(first).limit(size).toList(),
        units.size(),
        units.stream().filter(it -> it.total() != null).count(),
        UnitFigures.sum(units.stream().map(FiguresRow::declared).toList()),
        UnitFigures.sum(units.stream().map(FiguresRow::total).filter(Objects::nonNull).toList()),
        UnitFigures.sum(
            units.stream().map(FiguresRow::difference).filter(Objects::nonNull).toList()));
  }
}
