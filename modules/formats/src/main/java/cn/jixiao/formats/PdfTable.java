package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A ruled table, put together from its pieces on one page or several. */
final class PdfTable {

  private static final float WIDEST_MARGIN = 8;

  /** A heading repeated on each page has as many words; fewer may be the same by chance. */
  private static final int LEAST_OF_HEADING = 3;

  /** A row of a label and its text, not one of a list. */
  private static final int MOST_OF_FIELD = 3;

  private final List<PdfCell> cells;
  private final List<Integer> pages = new ArrayList<>();
  private final float top;

  PdfTable(List<PdfCell> cells, int rows, int page, float top) {
    this.cells = new ArrayList<>(cells);
    this.top = top;
    for (var i = 0; i < rows; i++) {
      pages.add(page);
    }
  }

  float top() {
    return top;
  }

  int page() {
    return pages.get(0);
  }

  int lastPage() {
    return pages.get(pages.size() - 1);
  }

  private float left() {
    return (float) cells.stream().mapToDouble(PdfCell::left).min().orElse(0);
  }

  float right() {
    return (float) cells.stream().mapToDouble(PdfCell::right).max().orElse(0);
  }

  /** Whether that table, at the top of the next page, can be the rest of this one. */
  boolean isAsWideAs(PdfTable other) {
    return Math.abs(left() - other.left()) <= 2 * PdfRule.CLOSE
        && Math.abs(right() - other.right()) <= 2 * PdfRule.CLOSE;
  }

  private List<PdfCell> row(int index) {
    return cells.stream()
        .filter(cell -> cell.row() <= index && index <= cell.lastRow())
        .sorted(Comparator.comparing(PdfCell::left))
        .toList();
  }

  /** Adds the rest that stands on the next page, without the heading that is repeated there. */
  void continueWith(PdfTable rest) {
    var first = repeated(rest);
    var last = row(pages.size() - 1);
    var next = rest.row(first);
    var torn = isTorn(last, next);
    var offset = pages.size() - first - (torn ? 1 : 0);
    for (var cell : rest.cells) {
      if (cell.row() >= first) {
        var moved = cell.movedDown(offset);
        var above = cell.row() == first ? sameSides(last, cell) : null;
        if (above != null && (torn || isLeadingBlank(next, cell))) {
          above.continueWith(moved);
        } else {
          cells.add(moved);
        }
      }
    }
    pages.addAll(rest.pages.subList(first + (torn ? 1 : 0), rest.pages.size()));
  }

  /** How many rows repeat this table's first ones, or the headings its last row stands under. */
  private int repeated(PdfTable rest) {
    var rows = 0;
    while (rows + 1 < rest.pages.size()
        && rows < pages.size()
        && texts(row(rows)).equals(texts(rest.row(rows)))) {
      rows++;
    }
    if (rows > 0 && isHeading(rest.row(rows - 1))) {
      return rows;
    }
    return rest.pages.size() > 1 && isHeading(rest.row(0)) && isInForce(rest.row(0)) ? 1 : 0;
  }

  private static boolean isHeading(List<PdfCell> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count() >= LEAST_OF_HEADING;
  }

  private boolean isInForce(List<PdfCell> heading) {
    var last = row(pages.size() - 1);
    var texts = texts(heading);
    return heading.stream().allMatch(cell -> sameSides(last, cell) != null)
        && IntStream.range(0, pages.size()).anyMatch(i -> texts(row(i)).equals(texts));
  }

  private static List<String> texts(List<PdfCell> row) {
    return row.stream().map(cell -> Words.squeezed(PdfText.joined(cell.lines(), 0))).toList();
  }

  /** Whether a row was cut in two: what follows only fills cells that were begun above. */
  private static boolean isTorn(List<PdfCell> last, List<PdfCell> next) {
    var filled = next.stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.isEmpty()) {
      return false;
    }
    for (var cell : filled) {
      var above = sameSides(last, cell);
      if (above == null || above.isBlank()) {
        return false;
      }
    }
    if (filled.stream().allMatch(cell -> goesOn(sameSides(last, cell), cell))) {
      return true;
    }
    return next.size() <= MOST_OF_FIELD && next.get(0).isBlank()
        || !isNewGroup(last, next) && endsAbove(last, next);
  }

  /** A word beside several rows was all said there; another one below it begins other rows. */
  private static boolean isNewGroup(List<PdfCell> last, List<PdfCell> next) {
    var group = last.get(0);
    return !next.get(0).isBlank() && last.stream().anyMatch(cell -> cell.row() > group.row());
  }

  private static boolean goesOn(PdfCell above, PdfCell below) {
    var line = above.lines().get(above.lines().size() - 1);
    var margin = line.left() - above.left();
    return PdfText.goesOn(
        line, below.lines().get(0), above.right() - Math.min(margin, WIDEST_MARGIN));
  }

  /** Whether some cell after the first filled one was complete above the page's end. */
  private static boolean endsAbove(List<PdfCell> last, List<PdfCell> next) {
    return next.stream()
        .dropWhile(PdfCell::isBlank)
        .filter(PdfCell::isBlank)
        .map(cell -> sameSides(last, cell))
        .anyMatch(above -> above != null && !above.isBlank());
  }

  private static boolean isLeadingBlank(List<PdfCell> row, PdfCell cell) {
    return row.stream().takeWhile(PdfCell::isBlank).anyMatch(blank -> blank == cell);
  }

  private static PdfCell sameSides(List<PdfCell> row, PdfCell wanted) {
    return row.stream().filter(wanted::hasSidesOf).findFirst().orElse(null);
  }

  Grid grid(int number, Reading reading) {
    var margin = margin();
    var edges = edges();
    var builder = new Grid.Builder(reading);
    for (var row = 0; row < pages.size(); row++) {
      builder.onPage(pages.get(row));
      builder.startRow(0);
      for (var cell : row(row)) {
        if (cell.row() == row) {
          var column = column(edges, cell.left());
          builder.skipTo(column);
          builder.add(
              PdfText.joined(cell.lines(), cell.right() - margin),
              Math.max(1, column(edges, cell.right()) - column),
              cell.lastRow() - row + 1);
        }
      }
    }
    return builder.build(number);
  }

  /** Between a cell's line and its text there is always some space; on both sides the same. */
  private float margin() {
    var least =
        cells.stream()
            .flatMap(cell -> cell.lines().stream().map(line -> line.left() - cell.left()))
            .min(Comparator.naturalOrder())
            .orElse(0f);
    return Math.max(0, Math.min(least, WIDEST_MARGIN));
  }

  private List<Float> edges() {
    var all = new TreeSet<Float>();
    for (var cell : cells) {
      all.add(cell.left());
      all.add(cell.right());
    }
    var edges = new ArrayList<Float>();
    for (var edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > PdfRule.CLOSE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int column(List<Float> edges, float at) {
    var column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= at + PdfRule.CLOSE / 2) {
      column++;
    }
    return column;
  }
}
