package cn.jixiao.checks.basis;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.Wording;
import cn.jixiao.checks.Words;

/** What is written for a basis is nothing that somebody could look up: 工作经验, 工作需要. */
@Catalogued(id = "C26c", severity = Severity.WARN)
class UnsuitableBasis implements TargetCheck {

  private static final Words NO_BASIS = Words.beside(UnsuitableBasis.class, "no-basis.txt");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var basis = row.draft().basis();
      if (NO_BASIS.have(Wording.bare(basis))) {
        found.tell(target, row.at("basis"), basis, row.index() + 1, basis);
      }
    }
  }
}
