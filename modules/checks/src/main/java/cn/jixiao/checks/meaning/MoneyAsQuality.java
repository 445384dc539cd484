package cn.jixiao.checks.meaning;

import static cn.jixiao.indicators.IndicatorCategory.QUALITY;
import static cn.jixiao.indicators.IndicatorCategory.QUANTITY;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** That money came or went says nothing of the quality of what it bought. */
@Catalogued(id = "C37b", severity = Severity.WARN)
class MoneyAsQuality implements TargetCheck {

  private static final Pattern MONEY_MOVES =
      Pattern.compile("(?:资金|经费|预算|款项)(?:拨付)?(?:到位|使用|支出|执行|利用|支付|使用完成|完成)率$");

  @Override
  public void look(TargetPaper target, Findings found) {
    Stream.concat(target.indicators(QUANTITY), target.indicators(QUALITY))
        .filter(row -> MONEY_MOVES.matcher(Wording.bare(row.draft().name())).find())
        .forEach(
            row ->
                found.tell(
                    target,
                    row.at("name"),
                    row.draft().name(),
                    row.index() + 1,
                    row.draft().name(),
                    row.level2().orElseThrow().label()));
  }
}
