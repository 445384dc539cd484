package cn.jixiao.checks.form;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * The safeguard measures leave out one of the seven that the published texts have. Looked for are
 * the words a measure cannot do without, not its heading.
 */
@Catalogued(id = "C34d", severity = Severity.HINT)
class MeasureMissing implements PaperCheck {

  /** A measure's heading, and the words of which one tells that it is there. */
  private record Measure(String heading, List<String> words) {

    static Measure of(String line) {
      var columns = line.split("\t");
      return new Measure(columns[0], List.of(columns[1].split(" ")));
    }

    boolean isIn(String text) {
      return words.stream().anyMatch(text::contains);
    }
  }

  private static final List<Measure> MEASURES =
      WordList.beside(MeasureMissing.class, "measures.tsv").stream().map(Measure::of).toList();

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var text = String.join("\n", paper.overall().measures());
    if (text.isBlank()) {
      return;
    }
    var missing = new ArrayList<String>();
    for (var measure : MEASURES) {
      if (!measure.isIn(text)) {
        missing.add(measure.heading());
      }
    }
    if (!missing.isEmpty()) {
      found.tellOverall("overall.measures", null, String.join("、", missing));
    }
  }
}
