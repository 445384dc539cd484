package cn.jixiao.checks;

import static cn.jixiao.indicators.IndicatorCategory.COST;
import static cn.jixiao.indicators.IndicatorCategory.COSTS;
import static cn.jixiao.indicators.IndicatorCategory.ECOLOGICAL_COST;
import static cn.jixiao.indicators.IndicatorCategory.SOCIAL_COST;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.MeasureUnit;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.projects.IndicatorDraft;
import java.util.Optional;

/** One row of the indicator table as the rules read it. */
public final class IndicatorPaper {

  private final int index;
  private final IndicatorDraft draft;
  private final IndicatorCategory level1;
  private final IndicatorCategory level2;
  private final TargetValue value;

  IndicatorPaper(int index, IndicatorDraft draft) {
    this.index = index;
    this.draft = draft;
    this.level1 = IndicatorCategory.recognise(draft.level1(), 1).orElse(null);
    this.level2 = IndicatorCategory.recognise(draft.level2(), 2).orElse(null);
    this.value = draft.leadingValue();
  }

  /** Its place in the table, from 0. */
  public int index() {
    return index;
  }

  public IndicatorDraft draft() {
    return draft;
  }

  /** The first level; where the row names none that is known, that of its second level. */
  public Optional<IndicatorCategory> level1() {
    return Optional.ofNullable(level1 != null || level2 == null ? level1 : level2.parent());
  }

  public Optional<IndicatorCategory> level2() {
    return Optional.ofNullable(level2);
  }

  /** Whether the row stands under the category, of whichever level. */
  public boolean is(IndicatorCategory category) {
    return level2 == category || level1().filter(category::equals).isPresent();
  }

  /**
   * Whether money is to be stated here: under cost in any frame, except what society and nature
   * pay.
   */
  public boolean isCost() {
    return (is(COST) || is(COSTS)) && !is(SOCIAL_COST) && !is(ECOLOGICAL_COST);
  }

  /** Whether it is a cost and what its value says is money. */
  public boolean isCostInMoney() {
    return isCost() && value != null && MeasureUnit.isMoney(value.getUnit());
  }

  /**
   * What the value says; null where none is stated. Where text and parts contradict each other, it
   * is what the text says.
   */
  public TargetValue value() {
    return value;
  }

  /** The JSON name of a part of the row: {@code indicators[3].value}. */
  public String at(String part) {
    return "indicators[" + index + "]." + part;
  }
}
