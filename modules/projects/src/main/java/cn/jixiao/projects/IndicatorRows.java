package cn.jixiao.projects;

import cn.jixiao.shared.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Brings the rows of an indicator table to what was written, so that later "what changed" can be
 * told row by row: rows about the same indicator keep their identity wherever they moved, then
 * those that were renamed or put under another category, the rest is matched in order, and only
 * what is left over is new or gone.
 */
final class IndicatorRows {

  private static final List<BiPredicate<Indicator, IndicatorDraft>> CLOSEST_FIRST =
      List.of(Indicator::isAbout, Indicator::resembles, (row, draft) -> true);

  private IndicatorRows() {}

  static void rewrite(List<Indicator> rows, List<IndicatorDraft> drafts, Identifiers ids) {
    var free = new ArrayList<>(rows);
    var matched = new Indicator[drafts.size()];
    for (var isMatch : CLOSEST_FIRST) {
      for (var i = 0; i < matched.length; i++) {
        if (matched[i] == null) {
          matched[i] = taken(free, drafts.get(i), isMatch);
        }
      }
    }
    for (var i = 0; i < matched.length; i++) {
      if (matched[i] == null) {
        matched[i] = new Indicator(ids.next());
      }
      matched[i].rewrite(i, drafts.get(i));
    }
    rows.removeAll(free);
    List.of(matched).stream().filter(row -> !rows.contains(row)).forEach(rows::add);
    rows.sort((a, b) -> Integer.compare(a.getPosition(), b.getPosition()));
  }

  private static Indicator taken(
      List<Indicator> free, IndicatorDraft draft, BiPredicate<Indicator, IndicatorDraft> isMatch) {
    for (var row : free) {
      if (isMatch.test(row, draft)) {
        free.remove(row);
        return row;
      }
    }
    return null;
  }
}
