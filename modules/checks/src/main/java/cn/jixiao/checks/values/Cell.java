package cn.jixiao.checks.values;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Quantity;
import cn.jixiao.indicators.MeasureUnit;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.indicators.WrittenForms;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a value's cell, as the rules of this package tell it apart. */
final class Cell {

  private static final Set<String> VERDICTS =
      Set.of("完成", "达标", "合格", "满意", "到位", "及时", "有效", "正常", "通过", "优良");
  private static final Pattern VERDICT = Pattern.compile("完成|达标|合格|满意|到位|及时|有效|正常|通过|优良|保障|提高|落实");
  private static final Pattern OWN_SENTENCE = Pattern.compile("[，,。；;、]|完成|达到|实现|通过|并|按|已|及时|到位");
  private static final Pattern SEPARATOR = Pattern.compile("[，,、；;。 ]|和|及|且|并|共|每");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final int SHORT_NOUN = 6;
  private static final int SHORT_UNIT = 4;

  private Cell() {}

  static boolean isNumber(IndicatorPaper row) {
    return row.value() != null && row.value().getKind() == ValueKind.NUMBER;
  }

  /** Words that state no number, date or grade. */
  static boolean isWords(IndicatorPaper row) {
    return row.value() != null && row.value().getKind() == ValueKind.TEXT;
  }

  static boolean hasDigit(String text) {
    return WrittenForms.fold(text).chars().anyMatch(sign -> sign >= '0' && sign <= '9');
  }

  /** The unit, where one is written; words that only look like one (100完成) are none. */
  static String unit(TargetValue value) {
    var unit = value.getUnit();
    if (unit != null && isSentence(unit)) {
      unit = TargetValue.of("1" + unit, null, null, null).getUnit();
    }
    return unit == null || VERDICTS.contains(unit) ? null : unit;
  }

  /** What was typed into the control of the unit and goes on behind it: 公里完成年度工作计划. */
  private static boolean isSentence(String unit) {
    return unit.length() > SHORT_UNIT && !isKnownUnit(unit) && OWN_SENTENCE.matcher(unit).find();
  }

  /** Whether words stand behind number and unit that belong into the description. */
  static boolean isOvergrown(IndicatorPaper row) {
    if (!isNumber(row) || holdsTwo(row)) {
      return false;
    }
    var value = row.value();
    var residue = value.getResidue();
    if (residue == null) {
      return value.getMeasureUnit() != null
          && (VERDICTS.contains(value.getUnit()) || isSentence(value.getUnit()));
    }
    if (!HAN.matcher(residue).find() || "(（[/每·".indexOf(residue.charAt(0)) >= 0) {
      return false;
    }
    return value.getMeasureUnit() == null
        ? isNoUnit(residue, row)
        : !isCounted(value.getUnit(), residue);
  }

  /** 17行政村 leaves out 个; 100拨付资金及时 is a sentence. */
  private static boolean isNoUnit(String residue, IndicatorPaper row) {
    return residue.length() > SHORT_UNIT
        || VERDICT.matcher(residue).find()
        || ProbableValue.isRate(row);
  }

  /** 3个村民小组: what is counted may stand behind the unit; behind % and 元 nothing is counted. */
  private static boolean isCounted(String unit, String residue) {
    return !unit.equals("%")
        && !unit.contains("元")
        && residue.length() <= SHORT_NOUN
        && !OWN_SENTENCE.matcher(residue).find();
  }

  /** Two quantities, side by side: 23个村，每村2.4万元. A span (3-5次) and 6×10米 are one. */
  static boolean holdsTwo(IndicatorPaper row) {
    var value = row.value();
    if (value == null || value.getKind() == ValueKind.RANGE || value.getKind() == ValueKind.DATE) {
      return false;
    }
    var quantities = Quantities.in(value.getWritten());
    for (var i = 1; i < quantities.size(); i++) {
      if (areTwo(quantities.get(i - 1), quantities.get(i), value.getWritten())) {
        return true;
      }
    }
    return false;
  }

  private static boolean areTwo(Quantity one, Quantity other, String written) {
    return !one.unit().isEmpty()
        && !other.unit().isEmpty()
        && SEPARATOR.matcher(written.substring(one.end(), other.start())).find();
  }

  static boolean isKnownUnit(String unit) {
    return unit != null && MeasureUnit.isKnown(unit);
  }
}
