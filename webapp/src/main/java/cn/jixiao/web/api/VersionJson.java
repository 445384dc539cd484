package cn.jixiao.web.api;

import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.TargetVersion;
import cn.jixiao.projects.VersionRow;
import jakarta.json.JsonObject;
import java.util.List;

/** The versions of a target, and how two of them differ. */
final class VersionJson {

  private VersionJson() {}

  static JsonObject row(VersionRow row) {
    return new Shape()
        .integer("number", row.number())
        .flag("frozen", row.frozen())
        .text("day", row.day().toString())
        .text("at", row.at().toString())
        .text("by", row.by())
        .integer("round", row.round())
        .text("inForceFrom", row.inForceFrom() == null ? null : row.inForceFrom().toString())
        .constant("adjustment", row.adjustment())
        .text("explanation", row.explanation())
        .object();
  }

  static JsonObject form(TargetVersion version) {
    return new Shape()
        .integer("number", version.getNumber())
        .flag("frozen", version.isFrozen())
        .text("day", version.getDay().toString())
        .text("at", version.getChangedAt().toString())
        .text("by", version.getChangedBy())
        .id("submissionId", version.getSubmissionId())
        .value("target", TargetJson.project(version.draft()))
        .object();
  }

  static JsonObject diff(int from, int to, List<FieldDifference> differences) {
    return new Shape()
        .integer("from", from)
        .integer("to", to)
        .flag("same", differences.isEmpty())
        .list("differences", differences, VersionJson::difference)
        .object();
  }

  private static JsonObject difference(FieldDifference difference) {
    return new Shape()
        .constant("change", difference.change())
        .text("field", difference.field())
        .text("from", difference.recorded())
        .text("to", difference.found())
        .object();
  }
}
