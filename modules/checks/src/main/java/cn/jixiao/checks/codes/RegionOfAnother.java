package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * A code that names neither the fiscal region of the unit nor one above it. Money handed down may
 * keep the code of the city or province.
 */
@Catalogued(id = "C03f", severity = Severity.WARN)
class RegionOfAnother implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    var code = WrittenCode.of(target).orElse(null);
    if (code == null || code.region() == null) {
      return;
    }
    code.namedRegion()
        .filter(named -> !contains(named, code.region()))
        .ifPresent(named -> found.tell(target, "code", code.written(), named, code.region()));
  }

  /** 130200 contains 130281, 130000 both. */
  private static boolean contains(String named, String region) {
    return region.startsWith(named.replaceFirst("(?:00)+$", ""));
  }
}
