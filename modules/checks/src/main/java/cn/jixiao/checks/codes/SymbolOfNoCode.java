package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/**
 * A letter that codes of the form P are never written with: I, O, S, V, Z. Where the digit that
 * looks like it makes the code prove itself, the digit is what was meant.
 */
@Catalogued(id = "C03d", severity = Severity.BLOCK)
class SymbolOfNoCode implements TargetCheck {

  private static final String LETTERS = "IOSZ";
  private static final String DIGITS = "1052";

  @Override
  public void look(TargetPaper target, Findings found) {
    WrittenCode.of(target)
        .ifPresent(
            code ->
                code.ownForm()
                    .filter(form -> !form.hasItsSymbols(code.code()))
                    .ifPresent(form -> tell(target, code, form, found)));
  }

  private static void tell(TargetPaper target, WrittenCode code, CodeForm form, Findings found) {
    var meant = withDigits(code.code());
    found.tell(
        target,
        form.checksOut(meant) ? new Repair("code", meant) : null,
        "code",
        code.written(),
        foreign(code.code(), form));
  }

  private static String foreign(String code, CodeForm form) {
    return code.codePoints()
        .mapToObj(Character::toString)
        .filter(symbol -> !form.hasItsSymbols(symbol))
        .findFirst()
        .orElseThrow();
  }

  private static String withDigits(String code) {
    var digits = code;
    for (var i = 0; i < LETTERS.length(); i++) {
      digits = digits.replace(LETTERS.charAt(i), DIGITS.charAt(i));
    }
    return digits;
  }
}
