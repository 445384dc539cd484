package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A code in small letters or full-width signs, or with blanks: found nowhere by a search. */
@Catalogued(id = "C03i", severity = Severity.WARN)
class CodeUntidy implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    WrittenCode.of(target)
        .filter(WrittenCode::isCode)
        .filter(code -> !code.written().equals(code.code()))
        .ifPresent(
            code ->
                found.tell(
                    target, new Repair("code", code.code()), "code", code.written(), code.code()));
  }
}
