package cn.jixiao.recognition;

import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a careful reader wrote down about a sample, as drafts. */
final class ExpectedTargets {

  private ExpectedTargets() {}

  @SuppressWarnings("unchecked")
  static TargetDraft draft(Map<String, Object> project) {
    var unit = AmountUnit.ofLabel((String) project.get("amountUnit")).orElseThrow();
    var plan = new ArrayList<Checkpoint>();
    var labels = (List<String>) project.get("planLabels");
    var percents = (List<BigDecimal>) project.get("plan");
    for (var i = 0; i < labels.size(); i++) {
      plan.add(new Checkpoint(labels.get(i), percents.get(i)));
    }
    var rows = (List<Map<String, Object>>) project.get("indicators");
    return new TargetDraft(
        (String) project.get("code"),
        (String) project.get("name"),
        unit,
        unit.toYuan((BigDecimal) project.get("budget")),
        unit.toYuan((BigDecimal) project.get("fiscal")),
        unit.toYuan((BigDecimal) project.get("other")),
        (String) project.get("use"),
        plan,
        (List<String>) project.get("goals"),
        rows.stream().map(ExpectedTargets::indicator).toList());
  }

  private static IndicatorDraft indicator(Map<String, Object> row) {
    return new IndicatorDraft(
        (String) row.get("l1"),
        (String) row.get("l2"),
        (String) row.get("l3"),
        (String) row.get("desc"),
        (String) row.get("value"),
        (String) row.get("basis"),
        (String) row.get("operator"),
        null,
        (String) row.get("measureUnit"),
        (BigDecimal) row.get("weight"));
  }
}
