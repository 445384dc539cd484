package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** The third level only repeats the second: 社会效益指标 / 社会效益. */
@Catalogued(id = "C13e", severity = Severity.WARN)
class Level2AsName implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      if (isIn(row)) {
        found.tell(
            target, row.at("name"), row.draft().name(), row.draft().name(), row.draft().level2());
      }
    }
  }

  static boolean isIn(IndicatorPaper row) {
    var name = bare(row.draft().name());
    return !name.isEmpty() && name.equals(bare(row.draft().level2()));
  }

  private static String bare(String written) {
    var words = Words.of(written);
    return words.endsWith("指标") ? words.substring(0, words.length() - "指标".length()) : words;
  }
}
