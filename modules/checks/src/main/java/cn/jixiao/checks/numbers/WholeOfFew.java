package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * A percent of so few that only all of them reach it: 95% of 4 persons are 4 persons. Less than the
 * whole was promised where nothing but the whole will do.
 */
@Catalogued(id = "C19a", severity = Severity.WARN)
class WholeOfFew implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    Share.in(target)
        .filter(share -> share.isPartial() && share.onlyAllReachIt())
        .forEach(
            share ->
                found.tell(
                    target,
                    share.rate().row().at("value"),
                    share.rate().written(),
                    share.rate().written(),
                    share.counted(),
                    share.oneLess()));
  }
}
