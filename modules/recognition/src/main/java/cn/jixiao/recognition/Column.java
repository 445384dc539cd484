package cn.jixiao.recognition;

import cn.jixiao.formats.Cell;
import cn.jixiao.formats.Words;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.MeasureUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading of a table and the columns below it.
 *
 * @param label what stands below it; null where we do not know
 * @param level1 the level above a category that is a heading itself (数量指标), or null
 * @param level2 that category as printed, or null
 * @param end the first column that does not belong to it
 */
record Column(
    Label label,
    Period period,
    boolean plain,
    String printed,
    String level1,
    String level2,
    int start,
    int end) {

  private static final int LONGEST = 24;
  private static final Pattern IN_BRACKETS = Pattern.compile("[（(]([^（()）]{1,6})[)）]$");
  private static final Pattern SEVERAL = Pattern.compile("[、/／]");
  private static final Pattern YEAR_ONLY =
      Pattern.compile("^(?:本年度?|当年度?|年度|全年|(?:19|20)\\d{2}年度?)(?:值|数)?$");
  private static final Pattern WHOLE_ONLY =
      Pattern.compile("^(?:项目)?(?:实施期|中长期|中期|长期|总体|项目期|三年|整体)(?:值|数)?$");

  static Column of(Cell cell) {
    var text = Words.squeezed(cell.text().length() > LONGEST * 3 ? "" : cell.text());
    if (text.isEmpty() || text.length() > LONGEST) {
      return new Column(null, Period.OPEN, false, text, null, null, cell.column(), cell.end());
    }
    var found = Announcement.ofColumn(text).or(() -> ofSeveral(text));
    if (found.isPresent()) {
      var it = found.get();
      return at(cell, it.label(), it.period(), it.plain(), text);
    }
    return SpendingPlans.isCheckpoint(text)
        ? at(cell, Label.PLAN, Period.OPEN, true, text)
        : ofCategory(cell, text);
  }

  /** 单位名称、项目名称: where units head their projects, the projects count. */
  private static Optional<Announcement> ofSeveral(String text) {
    var found =
        SEVERAL.splitAsStream(text).flatMap(part -> Announcement.ofColumn(part).stream()).toList();
    return found.size() < 2
        ? Optional.empty()
        : found.stream().filter(it -> it.label() == Label.NAME).findFirst();
  }

  private static Column at(Cell cell, Label label, Period period, boolean plain, String text) {
    return new Column(label, period, plain, text, null, null, cell.column(), cell.end());
  }

  /** 成本指标 is a category of both levels; over a column it is the nearer one. */
  private static Column ofCategory(Cell cell, String text) {
    var second = IndicatorCategory.recognise(text, 2).isPresent();
    var first = IndicatorCategory.recognise(text, 1).isPresent();
    return new Column(
        null,
        Period.OPEN,
        true,
        text,
        first && !second ? text : null,
        second ? text : null,
        cell.column(),
        cell.end());
  }

  /** The unit its brackets name: 指标值（%）; or null. */
  String unit() {
    var matcher = IN_BRACKETS.matcher(printed);
    return matcher.find() && MeasureUnit.isKnown(matcher.group(1)) ? matcher.group(1) : null;
  }

  boolean isCategory() {
    return level1 != null || level2 != null;
  }

  boolean covers(int column) {
    return start <= column && column < end;
  }

  Column as(Label other) {
    return new Column(other, period, plain, printed, level1, level2, start, end);
  }

  Column during(Period other) {
    return new Column(label, other, plain, printed, level1, level2, start, end);
  }

  Column until(int column) {
    return new Column(label, period, plain, printed, level1, level2, start, column);
  }

  /** What a heading below this one means, if it divides it: 中期 and 年度 below 指标值. */
  Optional<Column> dividedBy(Cell cell) {
    var text = Words.squeezed(cell.text());
    var own = of(cell);
    if (YEAR_ONLY.matcher(text).matches()) {
      return Optional.of(at(cell, label, Period.YEAR, plain, text));
    }
    if (WHOLE_ONLY.matcher(text).matches()) {
      return Optional.of(at(cell, label, Period.WHOLE, plain, text));
    }
    if (label == Label.LEVEL1 || label == Label.LEVEL2) {
      return Optional.empty();
    }
    if (own.isCategory() && (label == null || label == Label.GOALS)) {
      return Optional.of(level1 == null ? own : own.below(level1));
    }
    var known = own.label() != null && (own.label().isColumn() || label != Label.INDICATOR);
    return known
        ? Optional.of(own.during(own.period == Period.OPEN ? period : own.period))
        : Optional.empty();
  }

  private Column below(String first) {
    return new Column(label, period, plain, printed, first, level2, start, end);
  }
}
