package cn.jixiao.checks;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.Rule;

/** A finding that blocks, as a broken rule: its sentence is the finding's own. */
record Blocked(String name) implements Rule {

  static Breach breach(Finding finding) {
    return Breach.of(new Blocked(finding.rule()), finding.field(), finding.arguments().toArray());
  }

  @Override
  public String messageKey() {
    return "check." + name + ".message";
  }
}
