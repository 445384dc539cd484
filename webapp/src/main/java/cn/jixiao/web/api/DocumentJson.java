package cn.jixiao.web.api;

import cn.jixiao.imports.Imported;
import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.recognition.Note;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.web.common.NoteTexts;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonObject;
import java.util.function.Function;

/** What was recognised in a document, and what came of an import. */
final class DocumentJson {

  private DocumentJson() {}

  static JsonObject recognized(RecognizedDocument document) {
    return new Shape()
        .value(
            "organization",
            OrganizationJson.of(document.organizationCode(), document.organizationName()))
        .integer("year", document.year())
        .value("overall", overall(document.overall()))
        .list("projects", document.projects(), TargetJson::project)
        .list("notes", document.notes(), DocumentJson::note)
        .object();
  }

  /**
   * @param unitOf the unit of a target
   */
  static JsonObject imported(Imported imported, Function<PerformanceTarget, Organization> unitOf) {
    return new Shape()
        .list("items", imported.targets(), target -> TargetJson.row(target, unitOf.apply(target)))
        .count("total", imported.targets().size())
        .flag("overallStored", imported.overallStored())
        .list("notes", imported.notes(), DocumentJson::note)
        .object();
  }

  static JsonObject overall(DepartmentDraft overall) {
    return new Shape()
        .text("goal", overall.goal())
        .list("subTargets", overall.subTargets(), DocumentJson::subTarget)
        .texts("measures", overall.measures())
        .object();
  }

  private static JsonObject subTarget(SubTargetDraft subTarget) {
    return new Shape()
        .text("number", subTarget.number())
        .text("title", subTarget.title())
        .text("goal", subTarget.goal())
        .text("indicator", subTarget.indicator())
        .object();
  }

  static JsonObject note(Note note) {
    var texts = new NoteTexts(Texts.in(null));
    return new Shape()
        .text("place", texts.place(note))
        .text("message", texts.message(note))
        .object();
  }
}
