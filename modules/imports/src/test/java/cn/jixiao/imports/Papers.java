package cn.jixiao.imports;

import cn.jixiao.formats.Place;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.DetailedDocument;
import cn.jixiao.recognition.FieldSource;
import cn.jixiao.recognition.Note;
import cn.jixiao.recognition.NoteKind;
import cn.jixiao.recognition.RecognizedDocument;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.List;

/** Documents as a reader recognises them, for tests. */
final class Papers {

  static final String ROAD = "P2026001";
  static final String LAMPS = "P2026002";
  static final DepartmentDraft NO_PART_ONE = new DepartmentDraft(null, List.of(), List.of());
  static final DepartmentDraft PART_ONE =
      new DepartmentDraft(
          "建设宜居云溪镇。\n保障民生。",
          List.of(new SubTargetDraft("1", "道路建设", "修好村道", "里程")),
          List.of("加强领导", "严格考核"));

  private Papers() {}

  static DetailedDocument of(TargetDraft... projects) {
    return of(NO_PART_ONE, projects);
  }

  static DetailedDocument of(DepartmentDraft overall, TargetDraft... projects) {
    var note = Note.at(Place.inTable(1, 5, "预算数"), NoteKind.AMOUNT_UNIT_ASSUMED, "万元");
    return new DetailedDocument(
        new RecognizedDocument("485001", "云溪镇本级", 2026, overall, List.of(projects), List.of(note)),
        List.of(
            source("projects[0].budget", "0.60"),
            source("projects[0].name", "0.98"),
            source("projects[0].indicators[0].value", "0.50")));
  }

  static TargetDraft road() {
    return road(ROAD);
  }

  static TargetDraft road(String code) {
    return project(code, "村道维修", "850000", "维修12公里", "方便出行");
  }

  static TargetDraft lamps() {
    return project(LAMPS, "路灯安装", "360000", "安装路灯120盏");
  }

  static TargetDraft project(String code, String name, String yuan, String... goals) {
    return new TargetDraft(
        code,
        name,
        AmountUnit.WAN_YUAN,
        yuan == null ? null : new BigDecimal(yuan),
        null,
        null,
        "用于" + name,
        List.of(
            new Checkpoint("6月底", new BigDecimal("40")),
            new Checkpoint("12月底", new BigDecimal("100"))),
        List.of(goals),
        List.of(row("完成数量", "≥12公里"), row("验收合格率", "=100%")));
  }

  static IndicatorDraft row(String name, String value) {
    return new IndicatorDraft("产出指标", "数量指标", name, null, value, "计划", null, null, null, null);
  }

  private static FieldSource source(String field, String confidence) {
    return new FieldSource(field, Place.inTable(1, 5, "预算数"), new BigDecimal(confidence));
  }
}
