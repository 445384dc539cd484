package cn.jixiao.checks;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A target for the test of one rule: well written, but for the parts that the test writes
 * otherwise; and the look of that rule at it. {@code Looking.by(new SumOfFunds()).budget("45.00")
 * .fiscal("38.00").at2027()}.
 */
public final class Looking {

  private final Object check;
  private String code = "13990126P00A1B310001W";
  private String name = "农村道路养护";
  private AmountUnit unit = AmountUnit.WAN_YUAN;
  private String budget = "60.00";
  private String fiscal = "60.00";
  private String other = "0.00";
  private String purpose = "用于64公里农村道路的日常养护和坑槽修补，每公里0.93万元。";
  private List<Checkpoint> plan =
      checkpoints("3月底", "20", "6月底", "50", "10月底", "85", "12月底", "100");
  private List<String> goals = List.of("全年养护农村道路64公里，路面坑槽5天内修复，保障群众安全出行。");
  private final List<IndicatorDraft> rows = new ArrayList<>();

  private Looking(Object check) {
    this.check = check;
  }

  public static Looking by(Object check) {
    return new Looking(check);
  }

  /** What a rule that needs the whole text says of one. */
  public static List<Finding> over(DepartmentPaper paper, Object check) {
    return Catalogue.of(List.of(check)).judge(paper, Settings.USUAL);
  }

  public Looking code(String written) {
    code = written;
    return this;
  }

  public Looking name(String written) {
    name = written;
    return this;
  }

  public Looking unit(AmountUnit stated) {
    unit = stated;
    return this;
  }

  /** In 万元 unless the unit was stated otherwise before; null for not stated. */
  public Looking budget(String written) {
    budget = written;
    return this;
  }

  public Looking fiscal(String written) {
    fiscal = written;
    return this;
  }

  public Looking other(String written) {
    other = written;
    return this;
  }

  public Looking purpose(String written) {
    purpose = written;
    return this;
  }

  /** Label and percent by turns. */
  public Looking plan(String first, String... rest) {
    plan = first == null ? List.of() : checkpoints(first, rest);
    return this;
  }

  public Looking goals(String... written) {
    goals = List.of(written);
    return this;
  }

  /** A row with its name for a description and a plan of work for a basis. */
  public Looking row(String level2, String indicator, String value) {
    return row(level2, indicator, indicator + "的完成情况", value, "计划标准：年度工作计划");
  }

  public Looking row(
      String level2, String indicator, String description, String value, String basis) {
    rows.add(
        new IndicatorDraft(
            level1(level2), level2, indicator, description, value, basis, null, null, null, null));
    return this;
  }

  public Looking row(IndicatorDraft row) {
    rows.add(row);
    return this;
  }

  public TargetDraft draft() {
    return new TargetDraft(
        code,
        name,
        unit,
        yuan(budget),
        yuan(fiscal),
        yuan(other),
        purpose,
        plan,
        goals,
        rows.isEmpty() ? goodRows() : rows);
  }

  public List<Finding> in(Integer year) {
    return Catalogue.of(List.of(check)).judge(Papers.alone(year, draft()), Settings.USUAL);
  }

  /** The same at 2027 in a region that asks for indicators so. */
  public List<Finding> under(FrameUse frame) {
    return Catalogue.of(List.of(check)).judge(Papers.alone(frame, 2027, draft()), Settings.USUAL);
  }

  public List<Finding> at2027() {
    return in(2027);
  }

  private BigDecimal yuan(String written) {
    var amounts = unit == null ? AmountUnit.YUAN : unit;
    return written == null ? null : amounts.toYuan(new BigDecimal(written));
  }

  private static String level1(String level2) {
    if (level2 == null) {
      return null;
    }
    if (level2.contains("满意")) {
      return "满意度指标";
    }
    if (level2.matches("(?:经济|社会|生态环境)成本指标")) {
      return "成本指标";
    }
    return level2.contains("效益") || level2.contains("可持续") ? "效益指标" : "产出指标";
  }

  private static List<IndicatorDraft> goodRows() {
    return new Looking(null)
        .row("数量指标", "养护道路里程", "全年养护的农村道路里程", "=64公里", "计划标准：2027年道路养护计划")
        .row("质量指标", "养护路段抽检合格率", "抽检合格路段占抽检路段的比例", "≥90%", "行业标准：公路养护技术规范")
        .row("时效指标", "坑槽修复时限", "从发现坑槽到修复的天数", "≤5天", "行业标准：公路养护技术规范")
        .row("成本指标", "每公里养护成本", "养护总支出除以养护里程", "≤0.93万元", "计划标准：养护服务合同单价")
        .row("社会效益指标", "道路通行投诉下降率", "通行投诉比上年减少的比例", "≥10%", "历史标准：2026年投诉台账")
        .row("服务对象满意度指标", "沿线村民满意度", "发放问卷200份，满意和基本满意占比", "≥90%", "历史标准：2026年问卷调查结果")
        .rows;
  }

  private static List<Checkpoint> checkpoints(String first, String... rest) {
    var checkpoints = new ArrayList<Checkpoint>();
    checkpoints.add(new Checkpoint(first, new BigDecimal(rest[0])));
    for (var i = 1; i < rest.length; i += 2) {
      checkpoints.add(new Checkpoint(rest[i], new BigDecimal(rest[i + 1])));
    }
    return checkpoints;
  }
}
