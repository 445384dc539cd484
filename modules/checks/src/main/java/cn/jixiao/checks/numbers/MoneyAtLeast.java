package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/**
 * An amount under costs that is to be at least so much, though its name does not say that it is a
 * cost.
 */
@Catalogued(id = "C16b", severity = Severity.WARN)
class MoneyAtLeast implements TargetCheck {

  private static final Pattern SAVED = Pattern.compile("节约|节省|节支|降低|下降|减少|压减|压缩|收入|增收|筹|带动|撬动|吸引");

  @Override
  public void look(TargetPaper target, Findings found) {
    Direction.tellOf(target, MoneyAtLeast::isWrong, found);
  }

  private static boolean isWrong(IndicatorPaper row) {
    return Direction.isUpward(row)
        && row.isCostInMoney()
        && !CostAtLeast.isWrong(row)
        && !SAVED.matcher(row.draft().name()).find();
  }
}
