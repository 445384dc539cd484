package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;

/** A code of the form P that was given out after the year for which the money is asked. */
@Catalogued(id = "C03g", severity = Severity.BLOCK)
class YearToCome implements TargetCheck {

  @Override
  public void look(TargetPaper target, Findings found) {
    if (target.year() == null) {
      return;
    }
    WrittenCode.of(target)
        .map(WrittenCode::code)
        .flatMap(
            code ->
                CodeForms.of(code)
                    .filter(form -> form.checksOut(code))
                    .map(form -> form.year(code)))
        .filter(year -> year > target.year())
        .ifPresent(
            year ->
                found.tell(
                    target,
                    "code",
                    target.draft().code(),
                    String.valueOf(year),
                    String.valueOf(target.year())));
  }
}
