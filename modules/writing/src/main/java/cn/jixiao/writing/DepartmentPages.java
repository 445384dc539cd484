package cn.jixiao.writing;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.writing.DepartmentText.TargetText;
import cn.jixiao.writing.DepartmentText.UnitText;
import java.util.List;

/** Lays a department's text out in the order of the Hebei form: cover, contents, two parts. */
final class DepartmentPages {

  private static final String DRAFT = "（草稿）";
  private static final String PART_ONE = "第一部分 部门整体绩效目标";
  private static final String PART_TWO = "第二部分 预算项目绩效目标";
  private static final List<String> SECTIONS = List.of("一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施");

  private final DocxMarkup markup;
  private final DepartmentText text;

  DepartmentPages(DocxMarkup markup, DepartmentText text) {
    this.markup = markup;
    this.text = text;
  }

  void write() {
    cover();
    contents();
    markup.endUnnumberedPages();
    markup.heading("PartTitle", PART_ONE, "part_1", null);
    for (var i = 0; i < text.units().size(); i++) {
      if (text.units().size() == 1 || text.units().get(i).overall() != null) {
        partOne(text.units().get(i), i);
      }
    }
    markup.heading("PartTitle", PART_TWO, "part_2", null);
    var number = 0;
    for (var unit : text.units()) {
      for (var target : unit.targets()) {
        number++;
        project(unit, target, number);
      }
    }
  }

  private void cover() {
    markup.paragraph("CoverRegion", text.regionName());
    markup.paragraph("CoverTitle", text.departmentName());
    markup.paragraph("CoverTitle", (text.year() == null ? "" : text.year() + "年") + "部门预算绩效文本");
    if (text.hasDrafts()) {
      markup.paragraph("CoverDraft", "草稿");
    }
    markup.paragraph("CoverIssuer", text.issuer() + "编制");
  }

  private void contents() {
    markup.paragraph("ContentsTitle", "目　录");
    markup.contentsLine("Contents1", PART_ONE, "part_1");
    for (var i = 0; i < SECTIONS.size() && text.units().size() == 1; i++) {
      markup.contentsLine("Contents2", SECTIONS.get(i), section(0, i));
    }
    markup.contentsLine("Contents1", PART_TWO, "part_2");
    var number = 0;
    for (var unit : text.units()) {
      for (var target : unit.targets()) {
        number++;
        var mark = target.approved() ? "" : DRAFT;
        markup.contentsLine("Contents2", caption(number, target) + mark, project(number));
      }
    }
  }

  private void partOne(UnitText unit, int index) {
    if (text.units().size() > 1) {
      markup.paragraph("UnitTitle", DepartmentText.printed(unit.code(), unit.name()));
    }
    var overall =
        unit.overall() == null ? new DepartmentDraft(null, List.of(), List.of()) : unit.overall();
    markup.heading("Section", SECTIONS.get(0), section(index, 0), null);
    if (overall.goal() != null) {
      overall.goal().lines().forEach(line -> markup.paragraph("Body", line));
    }
    markup.heading("Section", SECTIONS.get(1), section(index, 1), null);
    overall.subTargets().forEach(this::subTarget);
    markup.heading("Section", SECTIONS.get(2), section(index, 2), null);
    overall.measures().forEach(measure -> markup.paragraph("Body", measure));
  }

  private void subTarget(SubTargetDraft subTarget) {
    var title = subTarget.title() == null ? "" : subTarget.title();
    if (subTarget.number() != null || subTarget.title() != null) {
      markup.paragraph("SubTarget", numbered(subTarget.number(), title));
    }
    if (subTarget.goal() != null) {
      markup.paragraph("Body", "绩效目标：" + subTarget.goal());
    }
    if (subTarget.indicator() != null) {
      markup.paragraph("Body", "绩效指标：" + subTarget.indicator());
    }
  }

  private static String numbered(String number, String title) {
    if (number == null) {
      return title;
    }
    return Character.isDigit(number.charAt(0)) ? number + "、" + title : "（" + number + "）" + title;
  }

  private void project(UnitText unit, TargetText target, int number) {
    var style = number == 1 ? "FirstCaption" : "ProjectCaption";
    var mark = target.approved() ? null : DRAFT;
    markup.heading(style, caption(number, target), project(number), mark);
    new ProjectTables(markup, unit, target.target()).write();
  }

  private static String caption(int number, TargetText target) {
    var name = target.target().name() == null ? "" : target.target().name();
    return number + "." + name + "绩效目标表";
  }

  private static String section(int unit, int section) {
    return "section_" + (unit + 1) + "_" + (section + 1);
  }

  private static String project(int number) {
    return "project_" + number;
  }
}
