package cn.jixiao.web.projects;

import cn.jixiao.projects.PartChange;
import cn.jixiao.projects.PerformanceTarget;
import java.math.BigDecimal;

/**
 * A project of a whole text as its page lists it.
 *
 * @param change what became of it since the round before; null in the first
 * @param openPoints how many points the unit has not answered
 * @param locked whether the text is back, but nobody asked for this one to be changed
 */
public record TextPart(
    long targetId,
    String code,
    String name,
    BigDecimal budget,
    PartChange change,
    long openPoints,
    boolean locked) {

  static TextPart of(PerformanceTarget target, PartChange change, long openPoints, boolean back) {
    return new TextPart(
        target.getId(),
        target.getProject().getCode(),
        target.title(),
        target.amount(),
        change,
        openPoints,
        back && !target.getState().isEditable());
  }
}
