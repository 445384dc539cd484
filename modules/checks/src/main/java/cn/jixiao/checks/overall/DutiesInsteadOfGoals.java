package cn.jixiao.checks.overall;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.PaperCheck;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The overall goal is the unit's list of duties: 负责…, 承办…, 交办的其他事项. */
@Catalogued(
    id = "C30b",
    severity = Severity.WARN,
    limits = {"numbers=3", "paragraphs=3", "share=0.60"})
class DutiesInsteadOfGoals implements PaperCheck {

  private static final Pattern REST_OF_DUTIES =
      Pattern.compile("[^，。；\\n]{0,12}交办的?其[他它][^，。；\\n]{0,8}");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n|(?=[(（][一二三四五六七八九十]+[)）])");
  private static final Pattern DUTY =
      Pattern.compile(
          "^\\s*(?:[(（]?[一二三四五六七八九十\\d]+[)）、.．]\\s*)*(?:负责|承担|承办|协调|协助|主管|分管|管理|做好.*工作)");

  @Override
  public void look(DepartmentPaper paper, Findings found) {
    var goal = paper.overall().goal();
    if (goal == null || Quantities.in(goal).size() >= found.limit("numbers").intValue()) {
      return;
    }
    duty(goal, found).ifPresent(duty -> found.tellOverall("overall.goal", duty, duty));
  }

  private static Optional<String> duty(String goal, Findings found) {
    var rest = REST_OF_DUTIES.matcher(goal);
    if (rest.find()) {
      return Optional.of(rest.group().strip());
    }
    var paragraphs = paragraphs(goal);
    var duties = paragraphs.stream().filter(text -> DUTY.matcher(text).find()).toList();
    var enough =
        duties.size() >= found.limit("paragraphs").intValue()
            && duties.size() >= found.limit("share").doubleValue() * paragraphs.size();
    return enough ? Optional.of(Wording.excerpt(duties.get(0))) : Optional.empty();
  }

  private static List<String> paragraphs(String goal) {
    return Arrays.stream(PARAGRAPHS.split(goal))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
