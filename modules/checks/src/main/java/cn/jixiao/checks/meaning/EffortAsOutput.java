package cn.jixiao.checks.meaning;

import static cn.jixiao.indicators.IndicatorCategory.OUTPUT;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;
import java.util.regex.Pattern;

/**
 * An output that counts what the unit does for itself: purchases, meetings, payments. Costs are
 * none, also where a frame has them under output.
 */
@Catalogued(id = "C37a", severity = Severity.WARN)
class EffortAsOutput implements TargetCheck {

  private static final Pattern EFFORT =
      Pattern.compile(
          "(?:购买|采购|购置)\\p{IsHan}{0,8}(?:次数|批次|笔数)$"
              + "|(?:开会|出差|报销|付款|支付|拨款|拨付|用车|下乡|公务接待)(?:次数|笔数|批次)$"
              + "|^(?:投入|使用|支出)?(?:项目|专项)?(?:资金|经费)(?:投入|支出|使用|拨付)(?:金额|数额|总额|额|数)$");

  @Override
  public void look(TargetPaper target, Findings found) {
    target
        .indicators(OUTPUT)
        .filter(row -> !row.isCost())
        .filter(row -> EFFORT.matcher(Wording.bare(row.draft().name())).find())
        .forEach(
            row ->
                found.tell(
                    target,
                    row.at("name"),
                    row.draft().name(),
                    row.index() + 1,
                    row.draft().name()));
  }
}
