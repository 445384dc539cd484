package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Quantity;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.WrittenForms;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name that already states the value: 年内累计投资25.9371万元, 2020年12月31日完工验收. What only tells which
 * thing is measured stays: 24小时内响应率, 65岁以上老年人, 每亩500元标准执行率. A name as long as a description is told
 * of as that (C13c).
 */
@Catalogued(id = "C13d", severity = Severity.WARN)
class NameHoldsAValue implements TargetCheck {

  private static final Pattern DAY =
      Pattern.compile("(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?(?:底|末)?前?(?=完|验|竣|交|兑|付|拨|发放|$)");
  private static final Pattern RATE = Pattern.compile("(?:率|比例|占比|次数|人数|个数|满意度|情况)$");
  private static final Pattern TELLS_WHICH = Pattern.compile("^\\s?(?:以[上下内]|之?内|标准|的?标准)");
  private static final int LONGEST = 30;
  private static final Pattern END = Pattern.compile("^[\\s\\p{P}]*$");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var name = row.draft().name();
      if (name != null && name.length() <= LONGEST && !RATE.matcher(name).find()) {
        value(name).ifPresent(value -> found.tell(target, row.at("name"), name, name, value));
      }
    }
  }

  private static Optional<String> value(String name) {
    var day = DAY.matcher(WrittenForms.fold(name));
    if (day.find()) {
      return Optional.of(day.group());
    }
    for (var quantity : Quantities.in(name)) {
      if (isValue(quantity, name)) {
        return Optional.of(name.substring(quantity.start(), quantity.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isValue(Quantity quantity, String name) {
    var behind = name.substring(quantity.end());
    if (quantity.unit().isEmpty() || TELLS_WHICH.matcher(behind).find()) {
      return false;
    }
    return quantity.isMoney() || quantity.unit().equals("%") || END.matcher(behind).matches();
  }
}
