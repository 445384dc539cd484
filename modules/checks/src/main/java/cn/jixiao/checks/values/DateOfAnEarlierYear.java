package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Passage;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.WrittenForms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something is to be done by a date before the budget year: in a value, a goal, or the words of a
 * timeliness. Dates of documents and beginnings (自2021年3月起) are none to be kept.
 */
@Catalogued(id = "C20c", severity = Severity.WARN)
class DateOfAnEarlierYear implements TargetCheck {

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?<![自从截至\\d])(20\\d{2})\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?"
              + "(?=\\s?(?:底|末)?(?:之?前|以前|完|竣|按|交付|验收|投入))");

  @Override
  public void look(TargetPaper target, Findings found) {
    if (target.year() == null) {
      return;
    }
    int year = target.year();
    for (var row : target.indicators()) {
      var date = row.value() == null ? null : row.value().getDate();
      if (date != null && date.getYear() < year) {
        found.tell(
            target,
            row.at("value"),
            row.value().getWritten(),
            row.value().getWritten(),
            String.valueOf(year));
      }
    }
    for (var passage : promises(target)) {
      var deadline = DEADLINE.matcher(WrittenForms.fold(passage.text()));
      if (deadline.find() && Integer.parseInt(deadline.group(1)) < year) {
        var seen = passage.text().substring(deadline.start(), deadline.end());
        found.tell(target, passage.field(), seen, seen, String.valueOf(year));
      }
    }
  }

  private static List<Passage> promises(TargetPaper target) {
    var promises = new ArrayList<Passage>();
    var goals = target.draft().goals();
    for (var i = 0; i < goals.size(); i++) {
      promises.add(new Passage("goals[" + i + "]", goals.get(i)));
    }
    target
        .indicators(IndicatorCategory.TIMELINESS)
        .forEach(
            row -> {
              if (row.draft().name() != null) {
                promises.add(new Passage(row.at("name"), row.draft().name()));
              }
              if (row.draft().description() != null) {
                promises.add(new Passage(row.at("description"), row.draft().description()));
              }
            });
    return promises;
  }
}
