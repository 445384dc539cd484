package cn.jixiao.recognition;

import cn.jixiao.formats.Words;
import cn.jixiao.indicators.IndicatorCategory;
import java.util.regex.Pattern;

/**
 * The levels of the rows of an indicator table, read from top to bottom: a level that is left out
 * is the one above, unless what stands beside it belongs elsewhere.
 */
final class Levels {

  private static final Pattern POINTS = Pattern.compile("[（(]\\d{1,3}(?:\\.\\d)?(?:分|%|％)?[)）]$");

  private IndicatorRow.Part level1;
  private IndicatorRow.Part level2;

  /** Takes what a row says about its levels. */
  void take(IndicatorRow row) {
    var stated1 = row.get(Label.LEVEL1);
    var stated2 = row.get(Label.LEVEL2);
    if (stated1 != null) {
      var same = level1 != null && word(stated1).equals(word(level1));
      level2 = same ? carried(level2, row) : null;
      level1 = stated1;
    } else {
      level1 = carried(level1, row);
    }
    level2 = stated2 == null ? carried(level2, row) : stated2;
    if (stated1 == null && stated2 != null && !row.has(Label.LEVEL1)) {
      followLevel2(stated2);
    }
  }

  /** 经济效益指标 below 产出指标 shows that the first level was left out here. */
  private void followLevel2(IndicatorRow.Part stated) {
    var second = IndicatorCategory.recognise(word(stated), 2).orElse(null);
    if (second == null || level1 != null && fits(second)) {
      return;
    }
    var label = second.parent().label();
    level1 = new IndicatorRow.Part(label, stated.place(), Ground.GUESS);
  }

  /** Kinds of cost are a first level's own since 2021, and stand under 产出指标 on older forms. */
  private boolean fits(IndicatorCategory second) {
    var first = IndicatorCategory.recognise(word(level1), 1);
    return first.isEmpty()
        || first.get() == second.parent()
        || second.parent() == IndicatorCategory.COSTS;
  }

  /** Where the table has no third level, what is no category of the second names the indicator. */
  static boolean isName(IndicatorRow.Part level2) {
    return level2 != null && !isSecond(word(level2));
  }

  static boolean isFirst(String text) {
    var word = text.length() < 20 ? Words.squeezed(text) : "";
    return IndicatorCategory.recognise(word, 1).isPresent();
  }

  static boolean isSecond(String text) {
    var word = text.length() < 20 ? Words.squeezed(text) : "";
    return IndicatorCategory.recognise(word, 2).isPresent();
  }

  IndicatorRow.Part level1() {
    return level1;
  }

  IndicatorRow.Part level2() {
    return level2;
  }

  private static IndicatorRow.Part carried(IndicatorRow.Part above, IndicatorRow row) {
    return above == null
        ? null
        : new IndicatorRow.Part(
            above.text(), row.place(above.place().label()), above.ground().and(Ground.CARRIED));
  }

  /** Levels are words of a fixed list, in narrow cells: blanks and points in them mean nothing. */
  static String word(IndicatorRow.Part part) {
    return part == null ? null : POINTS.matcher(Words.squeezed(part.text())).replaceFirst("");
  }
}
