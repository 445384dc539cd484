package cn.jixiao.checks.words;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import java.util.ArrayList;
import java.util.List;

/** A term that policy has left behind: the text has been carried along for years. */
@Catalogued(id = "C32", severity = Severity.WARN)
class OutdatedTerms implements PaperCheck {

  private static final List<OutdatedTerm> TERMS = OutdatedTerm.curated();

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    for (var text : PlacedText.of(paper)) {
      var told = new ArrayList<String>();
      for (var term : TERMS) {
        if (term.isOutdatedIn(paper.year())
            && term.isIn(text.text())
            && told.stream().noneMatch(longer -> longer.contains(term.term()))) {
          told.add(term.term());
          var repaired = term.replaces() ? text.text().replace(term.term(), term.today()) : null;
          text.tell(
              found,
              repaired,
              term.term(),
              term.term(),
              String.valueOf(term.since()),
              term.today());
        }
      }
    }
  }
}
