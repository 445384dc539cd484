package cn.jixiao.checks.wording;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** One indicator that measures two things: 出勤率和合格率, 受益户数、人数. */
@Catalogued(id = "C28a", severity = Severity.WARN)
class TwoMeasuresInOneName implements TargetCheck {

  private static final String MEASURE = "(?:率|[人户次个场期亩件]数|数量|面积|里程|金额|满意度|时间|成本)";
  private static final Pattern TWO =
      Pattern.compile(
          MEASURE
              + "\\s?(?:[、，,；;/]|和(?!谐)|与|以及|及(?!时|格)|并)"
              + "(?!其).{0,14}"
              + MEASURE
              + "(?:[(（].*)?$");

  /** 合格率与出勤率之比 and 完成时间与计划时间的差 are one number. */
  private static final Pattern ONE_NUMBER = Pattern.compile("之比|比例|比值|差额?$|偏差|相符|一致|匹配");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var name = row.draft().name();
      if (name != null && TWO.matcher(name).find() && !ONE_NUMBER.matcher(name).find()) {
        found.tell(target, row.at("name"), name, name);
      }
    }
  }
}
