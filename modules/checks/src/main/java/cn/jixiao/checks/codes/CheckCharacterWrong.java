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
        .filter(WrittenCode::isOfFormP)
        .filter(WrittenCode::isWhereFormPRules)
        .map(WrittenCode::code)
        .filter(FormP.INSTANCE::hasItsSymbols)
        .filter(code -> !FormP.INSTANCE.checksOut(code))
        .ifPresent(
            code ->
                found.tell(
                    target,
                    "code",
                    target.draft().code(),
                    code.substring(code.length() - 1),
                    String.valueOf(FormP.checkCharacter(code))));
  }
}
