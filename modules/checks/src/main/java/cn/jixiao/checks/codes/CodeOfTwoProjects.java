package cn.jixiao.checks.codes;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetPaper;
import java.util.HashMap;

/** Two projects of one text that have the same code. */
@Catalogued(id = "C03h", severity = Severity.BLOCK)
class CodeOfTwoProjects implements PaperCheck {

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var first = new HashMap<String, TargetPaper>();
    for (var target : paper.targets()) {
      WrittenCode.of(target)
          .filter(WrittenCode::isCode)
          .map(code -> first.putIfAbsent(code.code(), target))
          .ifPresent(
              other ->
                  found.tell(
                      target,
                      "code",
                      target.draft().code(),
                      String.valueOf(other.number()),
                      other.draft().name() == null ? "" : other.draft().name()));
    }
  }
}
