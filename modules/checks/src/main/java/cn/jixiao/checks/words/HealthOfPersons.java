package cn.jixiao.checks.words;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.Words;

/** Illness and birth control of persons are sensitive personal information (个人信息保护法 28). */
@Catalogued(id = "C40b", severity = Severity.WARN)
class HealthOfPersons implements PaperCheck {

  private static final Words WORDS = Words.beside(HealthOfPersons.class, "health-words.txt");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    Told.once(paper, WORDS, found);
  }
}
