package cn.jixiao.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A ruling line, drawn across or down the page.
 *
 * @param at its distance from the page's top (or left edge, if it runs down)
 * @param from where it begins along its way
 * @param to where it ends
 */
record PdfRule(float at, float from, float to) {

  /** Lines drawn twice, or piece by piece, lie that close together. */
  static final float CLOSE = 2.5f;

  /** Pieces of one line as one rule. */
  static List<PdfRule> joined(List<PdfRule> pieces) {
    var sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(PdfRule::at));
    var joined = new ArrayList<PdfRule>();
    for (var i = 0; i < sorted.size(); ) {
      var end = i + 1;
      while (end < sorted.size() && sorted.get(end).at() - sorted.get(i).at() <= CLOSE) {
        end++;
      }
      joinOnOneLine(sorted.subList(i, end), joined);
      i = end;
    }
    return joined;
  }

  private static void joinOnOneLine(List<PdfRule> pieces, List<PdfRule> joined) {
    var at = pieces.get(0).at();
    var sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(PdfRule::from));
    var from = sorted.get(0).from();
    var to = sorted.get(0).to();
    for (var piece : sorted) {
      if (piece.from() > to + CLOSE) {
        joined.add(new PdfRule(at, from, to));
        from = piece.from();
      }
      to = Math.max(piece.to(), to);
    }
    joined.add(new PdfRule(at, from, to));
  }

  boolean passes(float place) {
    return from <= place && place <= to;
  }

  /** Whether this one meets that one, which runs the other way. */
  boolean meets(PdfRule other) {
    return other.at >= from - CLOSE
        && other.at <= to + CLOSE
        && at >= other.from - CLOSE
        && at <= other.to + CLOSE;
  }
}
