package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** A code that begins like one of the form P and is shorter or longer than 21 characters. */
@Catalogued(id = "C03e", severity = Severity.BLOCK)
class LengthWrong implements TargetCheck {

  private static final Pattern BEGINNING = Pattern.compile("\\d{8}P[0-9A-Z]*");
  private static final int LENGTH = 21;

  @Override
  public void look(TargetPaper target, Findings found) {
    WrittenCode.of(target)
        .filter(WrittenCode::isWhereFormPRules)
        .map(WrittenCode::code)
        .filter(code -> code.length() != LENGTH && BEGINNING.matcher(code).matches())
        .ifPresent(
            code ->
                found.tell(target, "code", target.draft().code(), String.valueOf(code.length())));
  }
}
