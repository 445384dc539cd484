package cn.jixiao.indicators;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A node of the indicator tree: an aspect under which performance is looked at. Those without a
 * parent are the first level (一级指标), the others the second (二级指标). Which of them are in use is said
 * by an {@link IndicatorFrame}.
 */
public enum IndicatorCategory {
  OUTPUT(null, "产出指标", "项目产出", "项目完成", "完成"),
  QUANTITY(OUTPUT, "数量指标", "产出数量"),
  QUALITY(OUTPUT, "质量指标", "产出质量"),
  TIMELINESS(OUTPUT, "时效指标", "产出时效", "进度"),
  COST(OUTPUT, "成本指标", "产出成本"),
  BENEFIT(null, "效益指标", "效果", "项目效益", "项目效果", "社会经济效益"),
  ECONOMIC(BENEFIT, "经济效益指标", "经济效果", "经济"),
  SOCIAL(BENEFIT, "社会效益指标", "社会效果", "社会"),
  ECOLOGICAL(BENEFIT, "生态效益指标", "生态效果", "环境效益", "生态环境效益", "生态"),
  SUSTAINABILITY(BENEFIT, "可持续影响指标", "可持续性影响", "可持续性", "可持续发展", "持续影响", "可持续"),
  SATISFACTION(null, "满意度指标", "满意"),
  RECIPIENT_SATISFACTION(
      SATISFACTION, "服务对象满意度指标", "服务对象满意", "受益对象满意度", "受益者满意度", "群众满意度", "社会公众满意度", "公众满意度"),

  /** 成本指标 as a first level of its own, as since 财预〔2021〕101号; before, see {@link #COST}. */
  COSTS(null, "成本指标", "项目成本"),
  ECONOMIC_COST(COSTS, "经济成本指标"),
  SOCIAL_COST(COSTS, "社会成本指标"),
  ECOLOGICAL_COST(COSTS, "生态环境成本指标", "生态成本", "环境成本");

  private final IndicatorCategory parent;
  private final String label;
  private final Set<String> synonyms;

  IndicatorCategory(IndicatorCategory parent, String label, String... synonyms) {
    this.parent = parent;
    this.label = label;
    this.synonyms = Set.of(synonyms);
  }

  /** As printed: 产出指标. */
  public String label() {
    return label;
  }

  /** The first-level category it belongs to; null for those of the first level. */
  public IndicatorCategory parent() {
    return parent;
  }

  /** 1 or 2. */
  public int level() {
    return parent == null ? 1 : 2;
  }

  /** The category of that level which somebody meant, with or without 指标, blanks or brackets. */
  public static Optional<IndicatorCategory> recognise(String written, int level) {
    if (written == null) {
      return Optional.empty();
    }
    var known = Names.BY_LEVEL.get(level);
    var category = known.get(written);
    return Optional.ofNullable(category == null ? known.get(bare(written)) : category);
  }

  /** What categories are called, bare and as printed, by their level. */
  private static final class Names {

    static final Map<Integer, Map<String, IndicatorCategory>> BY_LEVEL = Map.of(1, of(1), 2, of(2));

    private static Map<String, IndicatorCategory> of(int level) {
      var names = new HashMap<String, IndicatorCategory>();
      for (var category : values()) {
        if (category.level() == level) {
          names.putIfAbsent(category.label, category);
          names.putIfAbsent(bare(category.label), category);
          category.synonyms.forEach(synonym -> names.putIfAbsent(synonym, category));
        }
      }
      return names;
    }
  }

  private static String bare(String written) {
    return WrittenForms.fold(written)
        .replaceAll("\\s+", "")
        .replaceFirst("[(\\[].*$", "")
        .replaceFirst("[:：]$", "")
        .replaceFirst("\\d*$", "")
        .replaceFirst("指标$", "");
  }
}
