package cn.jixiao.web.api;

import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.imports.ImportField;
import cn.jixiao.imports.ImportItem;
import cn.jixiao.imports.ImportRow;
import cn.jixiao.imports.ImportSheet;
import cn.jixiao.shared.Breach;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** A file on its way to becoming drafts, as its person gets it. */
final class ImportJson {

  private ImportJson() {}

  static JsonObject row(ImportRow row) {
    return shape(row).object();
  }

  /** With what was recognised, what the person made of it, and what is there already. */
  static JsonObject sheet(ImportSheet sheet) {
    return shape(sheet.work())
        .value("document", sheet.read() == null ? null : document(sheet))
        .list(
            "corrections",
            sheet.fields().stream().filter(ImportField::corrected).toList(),
            ImportJson::correction)
        .list("items", sheet.items(), ImportJson::item)
        .list("notes", sheet.notes(), DocumentJson::note)
        .object();
  }

  static JsonObject dryRun(List<Breach> breaches) {
    var texts = Texts.in(null);
    return new Shape()
        .flag("ok", breaches.isEmpty())
        .list("problems", breaches, breach -> Problem.field(breach, texts))
        .object();
  }

  private static Shape shape(ImportRow row) {
    return new Shape()
        .id("id", row.workId())
        .integer("version", row.version())
        .constant("state", row.state())
        .value(
            "organization",
            row.organizationCode() == null
                ? null
                : OrganizationJson.of(row.organizationCode(), row.organizationName()))
        .integer("year", row.year())
        .text("filename", row.filename())
        .integer("size", row.size())
        .text("receivedAt", row.receivedAt().toString())
        .text("finishedAt", row.finishedAt() == null ? null : row.finishedAt().toString())
        .integer("projects", row.projects())
        .integer("doubts", row.doubts())
        .value("refusal", refusal(row));
  }

  private static JsonValue refusal(ImportRow row) {
    return row.refusal() == null
        ? null
        : new Shape()
            .text("rule", row.refusal())
            .text("message", Texts.in(null).get(row.refusal(), row.refusalArguments().toArray()))
            .object();
  }

  private static JsonObject document(ImportSheet sheet) {
    return new DetailJson(sheet.read().sources())
        .with(DocumentJson.recognized(sheet.read().document()));
  }

  private static JsonObject correction(ImportField field) {
    return new Shape()
        .text("field", field.field())
        .text("read", field.read())
        .text("text", field.text())
        .object();
  }

  private static JsonObject item(ImportItem item) {
    var record = item.record();
    return new Shape()
        .text("item", item.item())
        .text("title", item.title())
        .constant("decision", item.decision())
        .texts("taken", item.taken().stream().sorted().toList())
        .value("record", record == null ? null : record(record))
        .object();
  }

  private static JsonObject record(ImportItem.Recorded record) {
    return new Shape()
        .id("id", record.targetId())
        .text("name", record.name())
        .constant("state", record.state())
        .flag("mergeable", record.mergeable())
        .list("differences", record.differences(), ImportJson::difference)
        .object();
  }

  private static JsonObject difference(FieldDifference difference) {
    return ComparisonJson.difference(difference)
        .text("key", difference.key())
        .text("foundField", difference.foundField())
        .object();
  }
}
