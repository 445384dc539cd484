package cn.jixiao.writing;

import cn.jixiao.projects.Checkpoint;
import java.util.List;
import java.util.Map;

/** How a region names the checkpoints of a spending plan. */
public enum CheckpointStyle {
  AS_WRITTEN(Map.of()),
  QUARTERS(Map.of("3月底", "第一季度", "6月底", "第二季度", "9月底", "第三季度", "12月底", "第四季度")),
  MONTHS(Map.of("第一季度", "3月底", "第二季度", "6月底", "第三季度", "9月底", "第四季度", "12月底"));

  private final Map<String, String> words;

  CheckpointStyle(Map<String, String> words) {
    this.words = words;
  }

  /**
   * The plan in this style's words. One with a checkpoint that has none, such as 10月底, stays as it
   * is written: October is not the third quarter.
   */
  List<Checkpoint> worded(List<Checkpoint> plan) {
    if (!plan.stream().allMatch(it -> isSaid(it.label()))) {
      return plan;
    }
    return plan.stream()
        .map(it -> new Checkpoint(words.getOrDefault(it.label(), it.label()), it.percent()))
        .toList();
  }

  private boolean isSaid(String label) {
    return label != null && (words.containsKey(label) || words.containsValue(label));
  }
}
