package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A code that looks like the form P, from a place of which nobody knows that the form rules. */
@Catalogued(id = "C03c", severity = Severity.WARN)
class CheckCharacterDoubtful implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    WrittenCode.of(target)
        .filter(code -> code.rulingForm().isEmpty())
        .filter(code -> code.form().filter(form -> !form.checksOut(code.code())).isPresent())
        .ifPresent(code -> found.tell(target, "code", code.written(), code.code()));
  }
}
