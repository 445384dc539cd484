package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** A cost that is to be at least so much: it would be the better the more is spent. */
@Catalogued(id = "C16a", severity = Severity.BLOCK)
class CostAtLeast implements TargetCheck {

  private static final Pattern COST = Pattern.compile("成本|费用|造价|单价|价格|投资|控制|不超|支出|开支|花费");

  /** What is saved, earned or paid out to people may well be at least so much. */
  private static final Pattern SAVED =
      Pattern.compile("节约|节省|节支|降低|下降|减少|压减|压缩|标准|补助|补贴|工资|报酬|待遇|收入|增收|筹|带动|撬动|吸引");

  @Override
  public void look(TargetPaper target, Findings found) {
    Direction.tellOf(target, CostAtLeast::isWrong, found);
  }

  static boolean isWrong(IndicatorPaper row) {
    return Direction.isUpward(row)
        && row.isCostInMoney()
        && COST.matcher(row.draft().name()).find()
        && !SAVED.matcher(row.draft().name()).find();
  }
}
