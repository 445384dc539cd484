package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A code of the form P, where that form rules, whose last character disproves the others. */
@Catalogued(id = "C03b", severity = Severity.BLOCK)
class CheckCharacterWrong implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    WrittenCode.of(target)
        .ifPresent(code -> code.ownForm().ifPresent(form -> look(target, code, form, found)));
  }

  private static void look(TargetPaper target, WrittenCode written, CodeForm form, Findings found) {
    var code = written.code();
    if (form.hasItsSymbols(code) && !form.checksOut(code)) {
      found.tell(
          target,
          "code",
          written.written(),
          code.substring(code.length() - 1),
          String.valueOf(form.checkCharacter(code)));
    }
  }
}
