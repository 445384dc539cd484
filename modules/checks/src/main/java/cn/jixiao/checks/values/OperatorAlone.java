package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.WrittenForms;
import java.util.regex.Pattern;

/** ≥, ≤ or = with no number behind it: ≥%, =全部. */
@Catalogued(id = "C11d", severity = Severity.BLOCK)
class OperatorAlone implements TargetCheck {

  private static final Pattern OPERATOR = Pattern.compile("^\\s*(?:[≥≤=<>]|[大小]于等?于?)");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (isIn(row)) {
        var written = row.value().getWritten();
        found.tell(target, row.at("value"), written, written);
      }
    }
  }

  static boolean isIn(IndicatorPaper row) {
    return Cell.isWords(row)
        && !Cell.hasDigit(row.value().getWritten())
        && OPERATOR.matcher(WrittenForms.fold(row.value().getWritten())).find();
  }
}
