package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** Words, or two or three signs, where the code belongs: 待定, 无, 12. */
@Catalogued(id = "C03a", severity = Severity.BLOCK)
class NoCodeAtAll implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    WrittenCode.of(target)
        .filter(code -> !code.isCode())
        .ifPresent(code -> found.tell(target, "code", code.written(), code.written()));
  }
}
