package cn.jixiao.web.api;

import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.documents.PaperComparison;
import cn.jixiao.documents.PaperDifference;
import cn.jixiao.web.common.NoteTexts;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonObject;

/** How versions differ: the record and a paper, or the record and what somebody wants it to be. */
final class ComparisonJson {

  private ComparisonJson() {}

  static JsonObject of(PaperComparison comparison) {
    return new Shape()
        .flag("same", comparison.isSame())
        .list("overall", comparison.overall(), ComparisonJson::placed)
        .list("projects", comparison.changed(), ComparisonJson::changed)
        .list("missing", comparison.missing(), project -> project(project).object())
        .list("unknown", comparison.unknown(), ComparisonJson::unknown)
        .list("notes", comparison.notes(), DocumentJson::note)
        .object();
  }

  static Shape difference(FieldDifference difference) {
    return new Shape()
        .constant("change", difference.change())
        .text("field", difference.field())
        .text("recorded", difference.recorded())
        .text("found", difference.found());
  }

  private static JsonObject placed(PaperDifference placed) {
    return difference(placed.difference())
        .text("place", new NoteTexts(Texts.in(null)).place(placed.place()))
        .object();
  }

  private static JsonObject changed(PaperComparison.Project project) {
    return project(project)
        .list("differences", project.differences(), ComparisonJson::placed)
        .object();
  }

  private static Shape project(PaperComparison.Project project) {
    return new Shape()
        .id("id", project.targetId())
        .text("code", project.code())
        .text("name", project.name());
  }

  private static JsonObject unknown(PaperComparison.Unknown unknown) {
    return new Shape()
        .text("code", unknown.code())
        .text("name", unknown.name())
        .text("place", new NoteTexts(Texts.in(null)).place(unknown.place()))
        .object();
  }
}
