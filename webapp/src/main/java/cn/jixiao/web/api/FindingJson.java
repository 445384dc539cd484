package cn.jixiao.web.api;

import cn.jixiao.checks.Answer;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Repair;
import cn.jixiao.checks.ReviewedFinding;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** What the quality review found. */
final class FindingJson {

  private FindingJson() {}

  static JsonObject of(List<Finding> findings) {
    return new Shape().list("findings", findings, finding -> told(finding).object()).object();
  }

  static JsonObject reviewed(List<ReviewedFinding> findings) {
    return new Shape().list("findings", findings, FindingJson::reviewed).object();
  }

  private static JsonObject reviewed(ReviewedFinding reviewed) {
    return told(reviewed.finding()).value("answer", answer(reviewed.answer())).object();
  }

  private static JsonObject answer(Answer answer) {
    return answer == null
        ? null
        : new Shape()
            .text("reason", answer.getReason())
            .text("by", answer.getAnsweredBy())
            .text("at", answer.getAnsweredAt().toString())
            .object();
  }

  private static Shape told(Finding finding) {
    var texts = Texts.in(null);
    return new Shape()
        .text("rule", finding.rule())
        .text("severity", finding.severity().name().toLowerCase(Locale.ROOT))
        .integer("project", finding.project())
        .text("field", finding.field())
        .integer("row", finding.row())
        .text("seen", finding.seen())
        .text("message", texts.message(finding))
        .text("remedy", texts.remedy(finding))
        .value("fix", fix(finding.repair()));
  }

  private static JsonObject fix(Repair repair) {
    return repair == null
        ? null
        : new Shape().text("field", repair.field()).text("text", repair.text()).object();
  }
}
