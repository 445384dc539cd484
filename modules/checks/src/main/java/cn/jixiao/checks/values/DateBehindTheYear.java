package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** A value's date lies behind the budget year, and nothing says that the project goes on. */
@Catalogued(id = "C20d", severity = Severity.WARN)
class DateBehindTheYear implements TargetCheck {

  private static final Pattern GOES_ON =
      Pattern.compile("跨年|次年|下一?年|翌年|续建|分年|分期|决算|审计|自评|[两二三四五]年|结转|至20\\d{2}");

  @Override
  public void look(TargetPaper target, Findings found) {
    if (target.year() == null
        || goesOn(target.draft().name())
        || goesOn(target.draft().purpose())) {
      return;
    }
    for (var row : target.indicators()) {
      if (isLater(row, target.year())) {
        var written = row.value().getWritten();
        found.tell(target, row.at("value"), written, written, String.valueOf(target.year()));
      }
    }
  }

  private static boolean isLater(IndicatorPaper row, int year) {
    return row.value() != null
        && row.value().getDate() != null
        && row.value().getDate().getYear() > year
        && !goesOn(row.draft().name())
        && !goesOn(row.draft().description());
  }

  private static boolean goesOn(String text) {
    return text != null && GOES_ON.matcher(text).find();
  }
}
