package cn.jixiao.web.api;

import cn.jixiao.comparison.Conflict;
import cn.jixiao.offline.LeftOver;
import cn.jixiao.offline.SheetMerge;
import cn.jixiao.offline.WorkbookMerge;
import cn.jixiao.web.common.Texts;
import jakarta.json.JsonObject;

/** What merging a workbook does. */
final class WorkbookJson {

  private WorkbookJson() {}

  static JsonObject of(WorkbookMerge merge) {
    return new Shape()
        .value("organization", OrganizationJson.of(merge.unitCode(), merge.unitName()))
        .integer("year", merge.year())
        .text("state", merge.state())
        .list("sheets", merge.sheets(), WorkbookJson::sheet)
        .list("leftOvers", merge.leftOvers(), WorkbookJson::leftOver)
        .object();
  }

  private static JsonObject sheet(SheetMerge sheet) {
    return new Shape()
        .integer("number", sheet.number())
        .text("sheet", sheet.sheet())
        .id("id", sheet.targetId())
        .text("code", sheet.code())
        .text("name", sheet.name())
        .constant("fate", sheet.fate())
        .list("changedHere", sheet.changedHere(), it -> ComparisonJson.difference(it).object())
        .list("changedThere", sheet.changedThere(), it -> ComparisonJson.difference(it).object())
        .list("conflicts", sheet.conflicts(), conflict -> conflict(sheet, conflict))
        .object();
  }

  private static JsonObject conflict(SheetMerge sheet, Conflict conflict) {
    return new Shape()
        .text("question", sheet.question(conflict))
        .text("field", conflict.field())
        .text("before", conflict.before())
        .text("here", conflict.here())
        .text("there", conflict.there())
        .object();
  }

  private static JsonObject leftOver(LeftOver leftOver) {
    return new Shape()
        .text("sheet", leftOver.sheet())
        .text("cell", leftOver.cell())
        .text("text", leftOver.text())
        .constant("kind", leftOver.kind())
        .text("message", Texts.in(null).get("LeftOverKind." + leftOver.kind()))
        .object();
  }
}
