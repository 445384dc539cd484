package cn.jixiao.web.api;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * A whole text as the recognition answers it, with or without its detail.
 *
 * @param unitCode as printed, or null
 * @param year the budget year, or null
 */
record DocumentInput(
    String unitCode,
    String unitName,
    Integer year,
    DepartmentDraft overall,
    List<TargetDraft> projects) {

  private record Unit(String code, String name) {}

  static DocumentInput read(JsonValue body) {
    var fields = JsonFields.of(body).ignore("notes", "detail");
    var unit =
        fields.object(
            "organization", it -> new Unit(it.ignore("detail").text("code"), it.text("name")));
    var input =
        new DocumentInput(
            unit.code(),
            unit.name(),
            fields.integer("year"),
            fields.object("overall", DocumentInput::overall),
            fields.list("projects", TargetInput::project));
    fields.requireClean();
    return input;
  }

  private static DepartmentDraft overall(JsonFields fields) {
    fields.ignore("detail");
    return new DepartmentDraft(
        fields.words("goal"),
        fields.list("subTargets", DocumentInput::subTarget),
        fields.texts("measures"));
  }

  private static SubTargetDraft subTarget(JsonFields fields) {
    fields.ignore("detail");
    return new SubTargetDraft(
        fields.text("number"), fields.text("title"), fields.text("goal"), fields.text("indicator"));
  }
}
