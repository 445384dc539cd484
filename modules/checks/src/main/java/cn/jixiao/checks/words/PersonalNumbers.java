package cn.jixiao.checks.words;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.indicators.WrittenForms;
import java.util.regex.Pattern;

/** The number of somebody's identity card, telephone or bank account. */
@Catalogued(id = "C40d", severity = Severity.WARN)
class PersonalNumbers implements PaperCheck {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\dA-Za-z.])(?:[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
              + "|1[3-9]\\d{9}|62\\d{14,17}|0\\d{2,3}-\\d{7,8})(?![\\dA-Za-z.])");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    for (var text : PlacedText.of(paper)) {
      var number = NUMBER.matcher(WrittenForms.fold(text.text()));
      if (number.find()) {
        text.tell(found, null, number.group(), number.group());
      }
    }
  }
}
