package cn.jixiao.indicators;

import static cn.jixiao.indicators.IndicatorCategory.BENEFIT;
import static cn.jixiao.indicators.IndicatorCategory.COST;
import static cn.jixiao.indicators.IndicatorCategory.COSTS;
import static cn.jixiao.indicators.IndicatorCategory.ECOLOGICAL;
import static cn.jixiao.indicators.IndicatorCategory.ECOLOGICAL_COST;
import static cn.jixiao.indicators.IndicatorCategory.ECONOMIC;
import static cn.jixiao.indicators.IndicatorCategory.ECONOMIC_COST;
import static cn.jixiao.indicators.IndicatorCategory.OUTPUT;
import static cn.jixiao.indicators.IndicatorCategory.QUALITY;
import static cn.jixiao.indicators.IndicatorCategory.QUANTITY;
import static cn.jixiao.indicators.IndicatorCategory.RECIPIENT_SATISFACTION;
import static cn.jixiao.indicators.IndicatorCategory.SATISFACTION;
import static cn.jixiao.indicators.IndicatorCategory.SOCIAL;
import static cn.jixiao.indicators.IndicatorCategory.SOCIAL_COST;
import static cn.jixiao.indicators.IndicatorCategory.SUSTAINABILITY;
import static cn.jixiao.indicators.IndicatorCategory.TIMELINESS;

import java.util.List;

/**
 * One version of the indicator tree: which categories a target of its time is built from, and in
 * which order they are printed.
 */
public enum IndicatorFrame {
  /** 财预〔2015〕88号: cost stands under output. */
  FRAME_2015(
      OUTPUT,
      QUANTITY,
      QUALITY,
      TIMELINESS,
      COST,
      BENEFIT,
      ECONOMIC,
      SOCIAL,
      ECOLOGICAL,
      SUSTAINABILITY,
      SATISFACTION,
      RECIPIENT_SATISFACTION),

  /** 财预〔2021〕101号: cost is a first level of its own, sustainability is no longer asked. */
  FRAME_2021(
      COSTS,
      ECONOMIC_COST,
      SOCIAL_COST,
      ECOLOGICAL_COST,
      OUTPUT,
      QUANTITY,
      QUALITY,
      TIMELINESS,
      BENEFIT,
      ECONOMIC,
      SOCIAL,
      ECOLOGICAL,
      SATISFACTION,
      RECIPIENT_SATISFACTION);

  private final List<IndicatorCategory> categories;

  IndicatorFrame(IndicatorCategory... categories) {
    this.categories = List.of(categories);
  }

  /** All categories in printed order, each first-level one followed by its own. */
  public List<IndicatorCategory> categories() {
    return categories;
  }

  public List<IndicatorCategory> firstLevel() {
    return categories.stream().filter(category -> category.parent() == null).toList();
  }

  public List<IndicatorCategory> below(IndicatorCategory parent) {
    return categories.stream().filter(category -> category.parent() == parent).toList();
  }

  /**
   * Where an indicator of another frame's category stands in this one: costs under cost, what lasts
   * under the social benefit.
   */
  public IndicatorCategory closest(IndicatorCategory category) {
    if (categories.contains(category)) {
      return category;
    }
    return switch (category) {
      case COST -> ECONOMIC_COST;
      case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> COST;
      case SUSTAINABILITY -> SOCIAL;
      default -> category;
    };
  }
}
