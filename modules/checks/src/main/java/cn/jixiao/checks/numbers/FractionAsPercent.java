package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueOperator;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A rate that is to be high aims at one percent or less: 合格率 ≥0.95%, where 95% is meant. */
@Catalogued(id = "C15d", severity = Severity.WARN)
class FractionAsPercent implements TargetCheck {

  private static final Pattern HIGH =
      Pattern.compile("(?:合格|满意|完成|覆盖|达标|及时|准确|到位|知晓|利用|优良|验收|使用|运转|发放|处理|落实)(?:率|度|比例)");

  @Override
  public void look(TargetPaper target, Findings found) {
    Rate.in(target)
        .filter(rate -> rate.number().signum() > 0 && rate.number().compareTo(BigDecimal.ONE) <= 0)
        .filter(rate -> rate.operator() != ValueOperator.LE && rate.operator() != ValueOperator.LT)
        .filter(rate -> HIGH.matcher(rate.name()).find() && !Directed.isBad(rate.name()))
        .forEach(rate -> tell(target, rate, found));
  }

  private static void tell(TargetPaper target, Rate rate, Findings found) {
    var percent = rate.number().multiply(Rate.HUNDRED).stripTrailingZeros().toPlainString() + "%";
    var operator = rate.operator() == null ? "" : rate.operator().symbol();
    found.tell(
        target,
        new Repair(rate.row().at("value"), operator + percent),
        rate.row().at("value"),
        rate.written(),
        rate.name(),
        rate.written(),
        operator + percent);
  }
}
