package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Indicators have weights in a region that asks for none; of a text from nowhere nobody knows. */
@Catalogued(id = "C42c", severity = Severity.HINT)
class WeightNotAskedFor implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    if (target.frame().isWeighted() || !target.paper().isFrameKnown()) {
      return;
    }
    Weights.first(target)
        .ifPresent(
            row ->
                found.tell(
                    target,
                    row.at("weight"),
                    Weights.plain(row.draft().weight()),
                    row.index() + 1));
  }
}
