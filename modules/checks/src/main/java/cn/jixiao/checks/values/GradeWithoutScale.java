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

/**
 * A quality, a benefit, or what society or nature pays, that is judged in words (优, 明显提升), and
 * nowhere is said what each grade takes. Values of the other categories must be numbers or times,
 * which is other rules' to tell.
 */
@Catalogued(id = "C25", severity = Severity.WARN)
class GradeWithoutScale implements TargetCheck {

  private static final Pattern SCALE =
      Pattern.compile(
          "[优良中差](?:秀|好|等)?[：:（(为是=]|[为是][优良中差]|评分|打分|得分|考核办法|考核细则|评价标准|评定标准|评级|[分共][三四五]档|分档|等级标准|等次标准");
  private static final Pattern HALF_WRITTEN = Pattern.compile("[\\p{P}\\p{S}\\s]*");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (isJudged(row) && isInWords(row) && !hasScale(row)) {
        var written = row.value().getWritten();
        found.tell(target, row.at("value"), written, written);
      }
    }
  }

  private static boolean isJudged(IndicatorPaper row) {
    return row.is(IndicatorCategory.QUALITY)
        || row.is(IndicatorCategory.BENEFIT)
        || row.is(IndicatorCategory.COSTS) && !row.isCost();
  }

  private static boolean isInWords(IndicatorPaper row) {
    if (row.value() == null) {
      return false;
    }
    var written = row.value().getWritten();
    return row.value().getKind() == ValueKind.GRADE
        || Cell.isWords(row)
            && !Cell.hasDigit(written)
            && !HALF_WRITTEN.matcher(written).matches()
            && !OperatorAlone.isIn(row);
  }

  private static boolean hasScale(IndicatorPaper row) {
    return isScale(row.draft().description()) || isScale(row.draft().basis());
  }

  private static boolean isScale(String text) {
    return text != null && SCALE.matcher(text).find();
  }
}
