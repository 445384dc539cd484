package cn.jixiao.comparison;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.List;

/** Targets of a township that does not exist, for tests. */
final class Targets {

  private Targets() {}

  static TargetDraft roads() {
    return roads("850000", goals(), indicators());
  }

  static TargetDraft withBudget(String yuan) {
    return roads(yuan, goals(), indicators());
  }

  static TargetDraft withGoals(String... goals) {
    return roads("850000", List.of(goals), indicators());
  }

  static TargetDraft withIndicators(List<IndicatorDraft> indicators) {
    return roads("850000", goals(), indicators);
  }

  static TargetDraft withPurpose(String purpose) {
    var draft = roads();
    return new TargetDraft(
        draft.code(),
        draft.name(),
        draft.amountUnit(),
        draft.budget(),
        draft.fiscal(),
        draft.other(),
        purpose,
        draft.plan(),
        draft.goals(),
        draft.indicators());
  }

  static TargetDraft roads(String yuan, List<String> goals, List<IndicatorDraft> indicators) {
    return new TargetDraft(
        "99010023P000000000001",
        "云溪镇道路维修",
        AmountUnit.WAN_YUAN,
        new BigDecimal(yuan),
        new BigDecimal("500000"),
        null,
        "用于云溪镇村道维修",
        List.of(checkpoint("3月底", "25"), checkpoint("6月底", "50"), checkpoint("12月底", "100")),
        goals,
        indicators);
  }

  static List<String> goals() {
    return List.of("修复破损路面", "方便群众出行", "建立养护队伍");
  }

  static List<IndicatorDraft> indicators() {
    return List.of(
        row("数量指标", "维修里程", "≥5公里"),
        row("质量指标", "验收合格率", "=100%"),
        row("时效指标", "完工时间", "2026年11月底前"),
        row("社会效益指标", "受益村数", "17个"),
        row("服务对象满意度指标", "村民满意度", "≥90%"));
  }

  static IndicatorDraft row(String level2, String name, String value) {
    return new IndicatorDraft("产出指标", level2, name, null, value, "工作计划", null, null, null, null);
  }

  static Checkpoint checkpoint(String label, String percent) {
    return new Checkpoint(label, new BigDecimal(percent));
  }
}
