package cn.jixiao.checks.values;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
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
    values(target, target.year(), found);
    for (var passage : promises(target)) {
      var deadline = DEADLINE.matcher(WrittenForms.fold(passage.text()));
      if (deadline.find() && Integer.parseInt(deadline.group(1)) < target.year()) {
        var seen = passage.text().substring(deadline.start(), deadline.end());
        found.tell(target, passage.field(), seen, seen, String.valueOf(target.year()));
      }
    }
  }

  private static void values(TargetPaper target, int year, Findings found) {
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
  }

  private static List<Passage> promises(TargetPaper target) {
    var promises = new ArrayList<Passage>();
    var goals = target.draft().goals();
    for (var i = 0; i < goals.size(); i++) {
      promises.add(new Passage("goals[" + i + "]", goals.get(i)));
    }
    target
        .indicators(IndicatorCategory.TIMELINESS)
        .map(DateOfAnEarlierYear::promise)
        .forEach(promises::add);
    return promises;
  }

  /** What a row says in words: its name, or where that has no date its description. */
  private static Passage promise(IndicatorPaper row) {
    var name = row.draft().name() == null ? "" : row.draft().name();
    var description = row.draft().description();
    return description == null || DEADLINE.matcher(WrittenForms.fold(name)).find()
        ? new Passage(row.at("name"), name)
        : new Passage(row.at("description"), description);
  }
}
