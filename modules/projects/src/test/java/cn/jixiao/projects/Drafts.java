package cn.jixiao.projects;

import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.List;

/** Drafts as a township writes them, for tests. */
final class Drafts {

  static final String CODE = "13020822P00237610001X";
  static final String OTHER_CODE = "13020822P00237610002X";

  private Drafts() {}

  /** Everything that is needed to submit it. */
  static TargetDraft roadRepair() {
    return roadRepair(CODE);
  }

  static TargetDraft roadRepair(String code) {
    return of(code, "道路维修", List.of("修复破损路面", "方便群众出行"), indicators());
  }

  static TargetDraft streetLamps(String code) {
    return of(code, "路灯安装", List.of("安装路灯"), indicators());
  }

  static TargetDraft withGoals(String... goals) {
    return of(CODE, "道路维修", List.of(goals), indicators());
  }

  static TargetDraft withIndicators(IndicatorDraft... rows) {
    return of(CODE, "道路维修", List.of("修复破损路面"), List.of(rows));
  }

  static TargetDraft withPlan(Checkpoint... plan) {
    var draft = roadRepair();
    return new TargetDraft(
        draft.code(),
        draft.name(),
        draft.amountUnit(),
        draft.budget(),
        draft.fiscal(),
        draft.other(),
        draft.purpose(),
        List.of(plan),
        draft.goals(),
        draft.indicators());
  }

  static TargetDraft withBudget(String yuan) {
    var draft = roadRepair();
    return new TargetDraft(
        draft.code(),
        draft.name(),
        draft.amountUnit(),
        yuan == null ? null : new BigDecimal(yuan),
        null,
        null,
        draft.purpose(),
        draft.plan(),
        draft.goals(),
        draft.indicators());
  }

  static TargetDraft empty() {
    return new TargetDraft(
        null, "空白", null, null, null, null, null, List.of(), List.of(), List.of());
  }

  static IndicatorDraft row(String level2, String name, String value) {
    var output = level2 == null || !level2.contains("效益");
    return new IndicatorDraft(
        output ? "产出指标" : "效益指标", level2, name, name, value, "工作计划", null, null, null, null);
  }

  static IndicatorDraft contradiction() {
    return new IndicatorDraft("产出指标", "数量指标", "道路", null, "≥5公里", null, "≤", null, null, null);
  }

  static List<IndicatorDraft> indicators() {
    return List.of(
        row("数量指标", "维修里程", "≥5公里"), row("质量指标", "验收合格率", "=100%"), row("社会效益指标", "受益村数", "17个"));
  }

  static List<Checkpoint> plan() {
    return List.of(
        new Checkpoint("3月底", new BigDecimal("25")),
        new Checkpoint("6月底", new BigDecimal("50")),
        new Checkpoint("10月底", new BigDecimal("75")),
        new Checkpoint("12月底", new BigDecimal("100")));
  }

  private static TargetDraft of(
      String code, String name, List<String> goals, List<IndicatorDraft> indicators) {
    return new TargetDraft(
        code,
        name,
        AmountUnit.WAN_YUAN,
        new BigDecimal("850000"),
        new BigDecimal("850000"),
        null,
        "用于道路维修",
        plan(),
        goals,
        indicators);
  }
}
