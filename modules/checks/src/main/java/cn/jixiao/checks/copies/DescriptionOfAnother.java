package cn.jixiao.checks.copies;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.WrittenForms;
import java.util.List;

/**
 * C33, within a paper: the description of an indicator stands under a wholly different one of
 * another project. Like indicators are rightly described alike, and the library's descriptions are
 * there to be taken over; so only names without a word in common count, and other units never.
 */
@Catalogued(id = "C33d", severity = Severity.WARN, limits = "share=0.60")
class DescriptionOfAnother implements PaperCheck {

  private record Row(TargetPaper target, IndicatorPaper indicator) {

    Sketch sketch() {
      return Sketch.of(indicator.at("description"), indicator.draft().description());
    }

    String name() {
      var name = indicator.draft().name();
      return name == null ? "" : WrittenForms.fold(name);
    }

    /** Whether the two could mean the same: what has no name says nothing to the contrary. */
    boolean isAkinTo(Row other) {
      if (target == other.target || name().isEmpty() || other.name().isEmpty()) {
        return true;
      }
      for (var at = 0; at + 2 <= name().length(); at++) {
        if (other.name().contains(name().substring(at, at + 2))) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var rows =
        paper.targets().stream()
            .flatMap(target -> target.indicators().stream().map(row -> new Row(target, row)))
            .filter(row -> row.indicator().draft().description() != null)
            .filter(row -> row.indicator().draft().description().length() >= Sketch.SHORTEST)
            .toList();
    var share = found.limit("share").doubleValue();
    var copied = new Alike(rows.stream().map(Row::sketch).toList());
    for (var i = 0; i < rows.size(); i++) {
      look(rows, i, copied, share, found);
    }
  }

  private static void look(List<Row> rows, int i, Alike copied, double share, Findings found) {
    var row = rows.get(i);
    copied
        .of(i, share, other -> !row.isAkinTo(rows.get(other)))
        .ifPresent(
            match -> {
              var other = rows.get((int) match.owner());
              found.tell(
                  row.target(),
                  match.field(),
                  match.seen(),
                  other.target().number(),
                  other.name(),
                  match.percent());
            });
  }
}
