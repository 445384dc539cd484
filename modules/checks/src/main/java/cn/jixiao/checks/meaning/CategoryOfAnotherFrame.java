package cn.jixiao.checks.meaning;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.IndicatorCategory;

/**
 * An indicator stands under a category that its region's frame does not have: 可持续影响 where 2021's
 * applies. Of a text from nobody knows where, nobody knows which frame applies.
 */
@Catalogued(id = "C22d", severity = Severity.HINT)
class CategoryOfAnotherFrame implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    if (!target.paper().isFrameKnown()) {
      return;
    }
    var frame = target.frame().frame();
    for (var row : target.indicators()) {
      var level2 = row.level2().orElse(null);
      if (level2 == null || frame.categories().contains(level2)) {
        continue;
      }
      var closest = frame.closest(level2);
      if (!isOnlyCalledOtherwise(row, level2, closest)) {
        found.tell(
            target,
            row.at("level2"),
            row.draft().level2(),
            row.index() + 1,
            row.draft().level2(),
            closest.label());
      }
    }
  }

  /** It moved to the right first level with the name it had: 成本指标 under 成本指标. */
  private static boolean isOnlyCalledOtherwise(
      IndicatorPaper row, IndicatorCategory level2, IndicatorCategory closest) {
    return level2.parent() != closest.parent()
        && row.level1().filter(level1 -> level1 == closest.parent()).isPresent();
  }
}
