package cn.jixiao.web.projects;

import cn.jixiao.projects.PartChange;
import cn.jixiao.projects.WrittenTarget;
import java.math.BigDecimal;

/**
 * A project of a whole text as its page lists it.
 *
 * @param before the budget in force, where an adjustment is to have another one; else null
 * @param change what became of it since the round before; null in the first
 * @param openPoints how many points the unit has not answered
 * @param locked whether the text is back, but nobody asked for this one to be changed
 */
public record TextPart(
    long targetId,
    String code,
    String name,
    BigDecimal budget,
    BigDecimal before,
    PartChange change,
    long openPoints,
    boolean locked) {

  static TextPart of(WrittenTarget part, PartChange change, long openPoints, boolean back) {
    var target = part.target();
    return new TextPart(
        target.getId(),
        target.getProject().getCode(),
        target.title(),
        part.amount(),
        isSame(part.amount(), target.amount()) ? null : target.amount(),
        change,
        openPoints,
        back && !part.getState().isEditable());
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
