package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A code that begins like one of the form P and is shorter or longer than 21 characters. */
@Catalogued(id = "C03e", severity = Severity.BLOCK)
class LengthWrong implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    WrittenCode.of(target)
        .filter(code -> code.rulingForm().filter(form -> isCutOff(code.code(), form)).isPresent())
        .ifPresent(
            code ->
                found.tell(target, "code", code.written(), String.valueOf(code.code().length())));
  }

  private static boolean isCutOff(String code, CodeForm form) {
    return form.begins(code) && code.length() != form.length();
  }
}
