package cn.jixiao.recognition;

import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Drafts as people could write them, from a seed. */
public final class Drafts {

  private static final String SIGNS =
      "村镇道路环境整治补贴资金使用及时发放保障工作开展提升率满意度完成（）、，；“”<>&'\"%≥≤·—0123456789ABCxyz";
  private static final List<String> VALUES =
      List.of(
          "≥95%",
          "17个",
          "≥23  个",
          "2023年12月31日",
          "2024年12月底前",
          "优",
          "按时完成",
          "≤24000 元",
          "95百分比",
          "=189万",
          "≥100完成年度工作计划",
          "90%-95%",
          "明显提升",
          "≧95%",
          "102.11万元");

  private final Random random;

  public Drafts(long seed) {
    random = new Random(seed);
  }

  public List<TargetDraft> targets() {
    var targets = new ArrayList<TargetDraft>();
    for (var i = 0; i <= random.nextInt(4); i++) {
      targets.add(target());
    }
    return targets;
  }

  public DepartmentDraft overall() {
    var goal = new ArrayList<String>();
    var subTargets = new ArrayList<SubTargetDraft>();
    var measures = new ArrayList<String>();
    for (var i = 0; i < random.nextInt(4); i++) {
      goal.add("一是" + text(60));
      subTargets.add(subTarget(i + 1));
      measures.add("（一）" + text(50));
    }
    return new DepartmentDraft(
        goal.isEmpty() ? null : String.join("\n", goal), subTargets, measures);
  }

  private SubTargetDraft subTarget(int number) {
    var printed = random.nextInt(3) == 0 ? null : random.nextBoolean() ? "" + number : "二";
    return new SubTargetDraft(printed, "加强" + text(10), maybe("推进" + text(30)), "保障" + text(20));
  }

  private TargetDraft target() {
    var unit = random.nextBoolean() ? AmountUnit.YUAN : AmountUnit.WAN_YUAN;
    var plan = new ArrayList<Checkpoint>();
    for (var i = 1; i <= random.nextInt(7); i++) {
      plan.add(new Checkpoint(2 * i + "月底", maybe(new BigDecimal(i * 8))));
    }
    var goals = new ArrayList<String>();
    for (var i = 0; i < random.nextInt(4); i++) {
      goals.add(random.nextInt(4) == 0 ? random.nextInt(9) + ".5万元补贴" + text(9) : "做到" + text(40));
    }
    return new TargetDraft(
        maybe("13028122P002723100029"),
        "项目" + text(20),
        unit,
        amount(),
        maybe(amount()),
        maybe(amount()),
        maybe("用于" + text(120)),
        plan,
        goals,
        indicators());
  }

  private List<IndicatorDraft> indicators() {
    var indicators = new ArrayList<IndicatorDraft>();
    var weighted = random.nextInt(3) == 0;
    var apart = random.nextInt(3) == 0;
    for (var category : IndicatorFrame.FRAME_2015.categories()) {
      for (var i = 0; category.parent() != null && i < random.nextInt(3); i++) {
        indicators.add(indicator(category, weighted, apart && random.nextBoolean()));
      }
    }
    return indicators;
  }

  private IndicatorDraft indicator(IndicatorCategory category, boolean weighted, boolean apart) {
    var value =
        apart
            ? TargetValue.of("" + random.nextInt(100), "≥", null, "个")
            : TargetValue.of(VALUES.get(random.nextInt(VALUES.size())), null, null, null);
    return new IndicatorDraft(
        category.parent().label(),
        category.label(),
        "指标" + text(12),
        maybe("描述" + text(30)),
        value.getWritten(),
        maybe("依据" + text(8)),
        value.getOperator() == null ? null : value.getOperator().symbol(),
        value.getNumber(),
        value.getMeasureUnit(),
        weighted ? new BigDecimal(random.nextInt(20)) : null);
  }

  private BigDecimal amount() {
    return new BigDecimal(random.nextInt(100_000_000)).movePointLeft(2);
  }

  private <T> T maybe(T value) {
    return random.nextInt(4) == 0 ? null : value;
  }

  private String text(int most) {
    var text = new StringBuilder();
    for (var i = 0; i < 1 + random.nextInt(most); i++) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.append('。').toString();
  }
}
