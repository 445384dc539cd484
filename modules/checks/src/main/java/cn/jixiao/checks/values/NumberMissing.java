package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.ValueKind;
import java.util.regex.Pattern;

/** A quantity or a satisfaction without any number: 全部, 满意, 优. */
@Catalogued(id = "C11c", severity = Severity.WARN)
class NumberMissing implements TargetCheck {

  private static final Pattern NUMERAL = Pattern.compile("[一二两三四五六七八九十百千]");
  private static final Pattern HALF_WRITTEN = Pattern.compile("[\\p{P}\\p{S}\\s]*");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (isCounted(row) && saysNoNumber(row)) {
        var written = row.value().getWritten();
        found.tell(target, row.at("value"), written, row.level2().orElseThrow().label(), written);
      }
    }
  }

  private static boolean isCounted(IndicatorPaper row) {
    return row.level2()
        .filter(
            level2 ->
                level2 == IndicatorCategory.QUANTITY
                    || level2 == IndicatorCategory.RECIPIENT_SATISFACTION)
        .isPresent();
  }

  private static boolean saysNoNumber(IndicatorPaper row) {
    var isGrade = row.value() != null && row.value().getKind() == ValueKind.GRADE;
    return (isGrade || Cell.isWords(row))
        && !Cell.hasDigit(row.value().getWritten())
        && !NUMERAL.matcher(row.value().getWritten()).find()
        && !HALF_WRITTEN.matcher(row.value().getWritten()).matches()
        && !OperatorAlone.isIn(row);
  }
}
