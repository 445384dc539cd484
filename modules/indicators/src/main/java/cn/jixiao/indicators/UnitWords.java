package cn.jixiao.indicators;

import java.util.regex.Pattern;

/**
 * Tells the unit behind a number from words that were glued on: 个行政村 is a unit, 完成年度工作计划 is not.
 */
record UnitWords(String unit, String residue) {

  private static final Pattern BRACKETS = Pattern.compile("^[(（](.*)[)）]$");
  private static final Pattern FULL_STOP = Pattern.compile("[。.；;，,]+$");
  private static final String CLASSIFIERS = "个座条处户家名位项件次场套台辆所间栋批期张份本只头棵株块片";
  private static final int LONGEST_UNKNOWN = 2;
  private static final int LONGEST_KNOWN = 8;
  private static final int LONGEST_COUNTED = 4;

  static UnitWords split(String tail) {
    var text = FULL_STOP.matcher(tail.strip()).replaceAll("").strip();
    var inner = BRACKETS.matcher(text);
    if (inner.matches()) {
      text = inner.group(1).strip();
    }
    if (text.isEmpty()) {
      return new UnitWords(null, null);
    }
    if (MeasureUnit.isKnown(text) || isCounted(text)) {
      return new UnitWords(text, null);
    }
    return known(text);
  }

  /** 个行政村, 座桥: a classifier with the short noun it counts. */
  private static boolean isCounted(String text) {
    return CLASSIFIERS.indexOf(text.charAt(0)) >= 0
        && text.length() <= LONGEST_COUNTED
        && text.codePoints().allMatch(Character::isIdeographic);
  }

  private static UnitWords known(String text) {
    for (var end = Math.min(LONGEST_KNOWN, text.length() - 1); end > 0; end--) {
      if (MeasureUnit.isKnown(text.substring(0, end))) {
        return new UnitWords(text.substring(0, end).strip(), text.substring(end).strip());
      }
    }
    return text.length() <= LONGEST_UNKNOWN && text.codePoints().allMatch(Character::isLetter)
        ? new UnitWords(text, null)
        : new UnitWords(null, text);
  }
}
