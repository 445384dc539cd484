package cn.jixiao.checks.basis;

import cn.jixiao.checks.Catalogued;
import cn.jixiao.checks.Findings;
import cn.jixiao.checks.Severity;
import cn.jixiao.checks.TargetCheck;
import cn.jixiao.checks.TargetPaper;
import java.util.regex.Pattern;

/** The basis promises or praises what will be done, and names no source of the value. */
@Catalogued(id = "C26d", severity = Severity.WARN)
class PromiseForBasis implements TargetCheck {

  private static final Pattern SOURCE =
      Pattern.compile(
          "标准|规范|规程|规定|计划|方案|办法|文件|通知|意见|条例|合同|协议|设计|图纸|预算|决算|台账|清单|名册|问卷|调查|走访|访"
              + "|统计|数据|报告|批复|纪要|任务|目录|指南|定额|测算|询价|上年|历史|20\\d{2}|GB|DB|〔|\\d+号|登记|普查|记录|责任书|要求|监测|监管|图|表");
  private static final Pattern PROMISE =
      Pattern.compile("确保|保证|保障|杜绝|提高|提升|改善|促进|加强|做好|干净|整洁|全覆盖|得到|吸引|满意|不断");

  @Override
  public void look(TargetPaper target, Findings found) {
    for (var row : target.indicators()) {
      var basis = row.draft().basis();
      if (basis != null && PROMISE.matcher(basis).find() && !SOURCE.matcher(basis).find()) {
        found.tell(target, row.at("basis"), basis, row.index() + 1, basis);
      }
    }
  }
}
