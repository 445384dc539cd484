package cn.jixiao.checks.money;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.checks.WordList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The daily running of the unit itself as a project. What a township hands on to its villages is a
 * project of its own.
 */
@Catalogued(id = "C39b", severity = Severity.WARN)
class RunningCostsAsProject implements TargetCheck {

  private static final List<String> RUNNING =
      WordList.beside(RunningCostsAsProject.class, "running-costs.txt");
  private static final Pattern OF_OTHERS = Pattern.compile("村|社区|站点|维修|改造|购置|建设");

  @Override
  public void look(TargetPaper target, Findings found) {
    var name = target.draft().name();
    if (name == null || OF_OTHERS.matcher(name).find()) {
      return;
    }
    RUNNING.stream()
        .filter(name::contains)
        .findFirst()
        .ifPresent(running -> found.tell(target, "name", name, running));
  }
}
