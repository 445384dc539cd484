package cn.jixiao.checks.basis;

import static cn.jixiao.indicators.IndicatorCategory.BENEFIT;
import static cn.jixiao.indicators.IndicatorCategory.SATISFACTION;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A contract binds a contractor; what people think, or what it does for them, it cannot state. */
@Catalogued(id = "C26e", severity = Severity.WARN)
class ContractForOpinion implements TargetCheck {

  private static final Pattern CONTRACT = Pattern.compile("招投标|招标|中标|合同|协议书");
  private static final Pattern SURVEY = Pattern.compile("问卷|调查|走访|回访|测评|评议|考核");

  @Override
  public void look(TargetPaper target, Findings found) {
    Stream.concat(target.indicators(BENEFIT), target.indicators(SATISFACTION))
        .filter(row -> row.draft().basis() != null)
        .filter(row -> row.is(SATISFACTION) || row.draft().basis().contains("招"))
        .filter(row -> CONTRACT.matcher(row.draft().basis()).find())
        .filter(row -> !SURVEY.matcher(row.draft().basis()).find())
        .forEach(
            row ->
                found.tell(
                    target,
                    row.at("basis"),
                    row.draft().basis(),
                    row.index() + 1,
                    row.draft().basis(),
                    row.level1().orElseThrow().label()));
  }
}
