package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The printed numbers of part one do not run 1, 2, 3: one is missing, left out or there twice. A
 * list without any numbers is as good; told is the first break of a list.
 */
@Catalogued(id = "C34b", severity = Severity.WARN)
class NumberSkipped implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    subTargets(paper, found);
    paragraphs("overall.measures", paper.overall().measures(), found);
  }

  private static void subTargets(DepartmentPaper paper, Findings found) {
    var subTargets = paper.overall().subTargets();
    var numbered = subTargets.stream().filter(sub -> number(sub.number()).isPresent()).count();
    if (numbered == 0) {
      return;
    }
    for (var i = 0; i < subTargets.size(); i++) {
      var printed = subTargets.get(i).number();
      if (number(printed).orElse(0) != i + 1) {
        var seen = printed == null || printed.isBlank() ? "—" : printed;
        found.tellOverall(
            "overall.subTargets[" + i + "].title", printed, i + 1, seen, String.valueOf(i + 1));
        return;
      }
    }
  }

  private static Optional<Integer> number(String printed) {
    return printed == null ? Optional.empty() : PrintedNumber.of(printed.strip());
  }

  private static void paragraphs(String field, List<String> paragraphs, Findings found) {
    var last = new HashMap<String, Integer>();
    for (var i = 0; i < paragraphs.size(); i++) {
      var printed = PrintedNumber.leading(paragraphs.get(i)).orElse(null);
      if (printed != null) {
        var expected = last.getOrDefault(printed.style(), 0) + 1;
        if (printed.number() != expected && printed.number() != 1) {
          found.tellOverall(
              field + "[" + i + "]",
              printed.printed(),
              i + 1,
              printed.printed(),
              String.valueOf(expected));
          return;
        }
        last.put(printed.style(), printed.number());
      }
    }
  }
}
