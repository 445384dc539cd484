package cn.jixiao.checks.basis;

import static cn.jixiao.indicators.IndicatorCategory.SATISFACTION;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.TopicDictionary;
import java.util.Set;
import java.util.regex.Pattern;

/** Running costs of the unit itself, and villagers are asked whether they are satisfied. */
@Catalogued(id = "C27a", severity = Severity.WARN)
class RespondentsDoNotFit implements TargetCheck {

  private static final Pattern INTERNAL =
      Pattern.compile("办公|机关|公用经费|财政所|物业|食堂|公务用车|锅炉|公车|差旅|印刷费|电话费|水电费");
  private static final Pattern OUTWARD = Pattern.compile("便民|服务大厅|服务中心|服务站|群众|村级|村民|信访|供水|供热|集中");
  private static final Pattern PUBLIC = Pattern.compile("(?:基层|辖区|人民|受益)?群众|村民|居民|农户|老百姓|社会公众");
  private static final Set<String> INTERNAL_TOPICS =
      Set.of("office", "finance", "information-systems", "training", "heating", "construction");

  @Override
  public void look(TargetPaper target, Findings found) {
    if (!isInternal(target)) {
      return;
    }
    target
        .indicators(SATISFACTION)
        .forEach(
            row -> {
              var asked = PUBLIC.matcher(row.draft().name() + "。" + row.draft().description());
              if (asked.find()) {
                found.tell(
                    target,
                    row.at("name"),
                    row.draft().name(),
                    row.index() + 1,
                    asked.group(),
                    target.draft().name());
              }
            });
  }

  private static boolean isInternal(TargetPaper target) {
    var name = target.draft().name();
    return name != null
        && INTERNAL.matcher(name).find()
        && !OUTWARD.matcher(name).find()
        && TopicDictionary.curated().in(target.draft().purpose()).stream()
            .allMatch(topic -> INTERNAL_TOPICS.contains(topic.code()));
  }
}
