package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.WordList;
import cn.jixiao.indicators.WrittenYears;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A project is named after a year that is not the budget's, and neither name nor purpose says that
 * its money was carried over or is paid later (结转, 续建, 尾款). The year in the code is that of the
 * project's first budget and stays, so it is none to be compared with the name's.
 */
@Catalogued(id = "C36a", severity = Severity.WARN)
class NameOfAnotherYear implements TargetCheck {

  private static final List<String> CARRY_OVER =
      WordList.beside(NameOfAnotherYear.class, "carry-over.txt");
  private static final Pattern SPAN =
      Pattern.compile("(20\\d{2})\\s*年?度?\\s*[-–—~～至到]+\\s*(20\\d{2})");

  @Override
  public void look(TargetPaper target, Findings found) {
    var name = target.draft().name();
    if (name == null || target.year() == null || isExplained(name, target.draft().purpose())) {
      return;
    }
    int year = target.year();
    var years = WrittenYears.in(name);
    if (!years.isEmpty() && !years.contains(year) && !isWithinSpan(name, year)) {
      var last = String.valueOf(years.stream().reduce((one, next) -> next).orElseThrow());
      found.tell(target, "name", name, last, String.valueOf(year));
    }
  }

  private static boolean isExplained(String name, String purpose) {
    return CARRY_OVER.stream()
        .anyMatch(word -> name.contains(word) || purpose != null && purpose.contains(word));
  }

  private static boolean isWithinSpan(String name, int year) {
    var span = SPAN.matcher(name);
    return span.find()
        && Integer.parseInt(span.group(1)) <= year
        && year <= Integer.parseInt(span.group(2));
  }
}
