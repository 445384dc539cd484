package cn.jixiao.checks.words;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.Words;

/** Wording of the work on petitions that is written for the office and not for the public. */
@Catalogued(id = "C40c", severity = Severity.WARN)
class StabilityWording implements PaperCheck {

  private static final Words WORDS = Words.beside(StabilityWording.class, "petition-words.txt");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    Told.once(paper, WORDS, found);
  }
}
