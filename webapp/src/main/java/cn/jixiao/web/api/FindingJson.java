package cn.jixiao.web.api;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Repair;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** What the quality review found. */
final class FindingJson {

  private FindingJson() {}

  static JsonObject of(List<Finding> findings) {
    return new Shape().list("findings", findings, FindingJson::of).object();
  }

  private static JsonObject of(Finding finding) {
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
        .value("fix", fix(finding.repair()))
        .object();
  }

  private static JsonObject fix(Repair repair) {
    return repair == null
        ? null
        : new Shape().text("field", repair.field()).text("text", repair.text()).object();
  }
}
