package cn.jixiao.checks.meaning;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.TargetPaper;
import java.util.BitSet;

/** Which rows of a table hold what belongs elsewhere, and which of them only slipped by one row. */
final class MisplacedRows {

  private final BitSet shifted = new BitSet();

  MisplacedRows(TargetPaper target) {
    markRuns(target, 1);
    markRuns(target, -1);
  }

  boolean isShifted(IndicatorPaper row) {
    return shifted.get(row.index());
  }

  int firstShifted() {
    return shifted.nextSetBit(0);
  }

  int lastShifted() {
    return shifted.length() - 1;
  }

  /** Two neighbours or more whose contents fit the row beside them have slipped together. */
  private void markRuns(TargetPaper target, int step) {
    var rows = target.indicators();
    for (var i = 0; i + 1 < rows.size(); i++) {
      if (fitsNeighbour(target, i, step) && fitsNeighbour(target, i + 1, step)) {
        shifted.set(i, i + 2);
      }
    }
  }

  private static boolean fitsNeighbour(TargetPaper target, int index, int step) {
    var rows = target.indicators();
    var neighbour = index + step;
    return neighbour >= 0
        && neighbour < rows.size()
        && Content.misplaced(rows.get(index))
            .filter(content -> content.fits(rows.get(neighbour)))
            .isPresent();
  }
}
