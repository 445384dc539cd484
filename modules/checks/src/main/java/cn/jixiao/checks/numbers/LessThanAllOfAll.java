package cn.jixiao.checks.numbers;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * The quantity wants all of them and the rate is content with less: 23 villages are to run, and 95%
 * of the villages.
 */
@Catalogued(id = "C19b", severity = Severity.WARN)
class LessThanAllOfAll implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    Share.in(target)
        .filter(share -> share.isPartial() && share.isOfTheQuantity() && !share.onlyAllReachIt())
        .forEach(
            share ->
                found.tell(
                    target,
                    share.rate().row().at("value"),
                    share.rate().written(),
                    share.counted(),
                    share.rate().written(),
                    share.enough()));
  }
}
