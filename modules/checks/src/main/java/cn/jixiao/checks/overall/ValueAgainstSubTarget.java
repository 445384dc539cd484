package cn.jixiao.checks.overall;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.projects.SubTargetDraft;
import java.util.regex.Pattern;

/**
 * The sub-target of the project states another value of the same indicator: 20套 there, 25套 here.
 */
@Catalogued(id = "C38d", severity = Severity.WARN)
class ValueAgainstSubTarget implements PaperCheck {

  private static final Pattern CLAUSE_END = Pattern.compile("[;；,，。]");
  private static final Pattern NUMBER_OF = Pattern.compile("(?:\\p{IsHan}数|数量|数)$");
  private static final int SHORTEST = 3;

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    for (var sub : paper.overall().subTargets()) {
      if (sub.title() != null && sub.indicator() != null) {
        paper.targets().stream()
            .filter(target -> isOf(sub, target))
            .forEach(target -> compare(sub.indicator(), target, found));
      }
    }
  }

  private static boolean isOf(SubTargetDraft sub, TargetPaper target) {
    var name = target.draft().name();
    return name != null && Titles.likeness(sub.title(), name) == 1;
  }

  private static void compare(String indicator, TargetPaper target, Findings found) {
    for (var clause : CLAUSE_END.split(indicator)) {
      target.indicators().stream()
          .filter(row -> isOf(clause, row) && differs(clause, row))
          .forEach(
              row ->
                  found.tell(
                      target,
                      row.at("value"),
                      row.value().getWritten(),
                      row.index() + 1,
                      row.value().getWritten(),
                      clause.strip()));
    }
  }

  private static boolean isOf(String clause, IndicatorPaper row) {
    var name = row.draft().name();
    if (name == null || row.value() == null || row.value().getKind() != ValueKind.NUMBER) {
      return false;
    }
    var counted = NUMBER_OF.matcher(name).replaceFirst("");
    return counted.length() >= SHORTEST && clause.strip().startsWith(counted);
  }

  private static boolean differs(String clause, IndicatorPaper row) {
    var quantities = Quantities.in(clause);
    return quantities.size() == 1
        && quantities.get(0).unit().equals(row.value().getUnit())
        && quantities.get(0).number().compareTo(row.value().getNumber()) != 0;
  }
}
