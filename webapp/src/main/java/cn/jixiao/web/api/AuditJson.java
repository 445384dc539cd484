package cn.jixiao.web.api;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonObject;

/** One entry of the trail: its fields are called as the filters are. */
final class AuditJson {

  private AuditJson() {}

  static JsonObject event(AuditRow row) {
    return new Shape()
        .id("id", row.entryId())
        .text("at", row.at().toString())
        .text("actor", row.account())
        .text("name", row.personName())
        .text("standsFor", row.standsFor())
        .constant("role", row.role())
        .text("organization", row.organization())
        .text("address", row.address())
        .text("act", row.act())
        .text("meaning", meaning(row))
        .flag("refused", row.refused())
        .text("subject", subject(row))
        .text("title", row.title())
        .text("detail", row.detail())
        .object();
  }

  private static String meaning(AuditRow row) {
    return Texts.in(null).get(row.refused() ? "act.refused" : "act." + row.act());
  }

  private static String subject(AuditRow row) {
    return row.subjectId() == null
        ? null
        : new Subject(row.subjectKind(), row.subjectId()).toString();
  }
}
