package cn.jixiao.writing;

import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.writing.DepartmentText.TargetText;
import cn.jixiao.writing.DepartmentText.UnitText;
import java.io.IOException;
import java.util.List;

/** Lays a department's text out in the order of the Hebei form: cover, contents, two parts. */
final class DepartmentPages {

  private static final String DRAFT = "（草稿）";
  private static final String SEAL_CODE = "批复校验码：";
  private static final String PART_ONE = "第一部分 部门整体绩效目标";
  private static final String PART_TWO = "第二部分 预算项目绩效目标";
  private static final List<String> SECTIONS = List.of("一、总体绩效目标", "二、分项绩效目标", "三、工作保障措施");

  private final Pages pages;
  private final DepartmentText text;
  private final FormLayout layout;

  DepartmentPages(Pages pages, DepartmentText text, FormLayout layout) {
    this.pages = pages;
    this.text = text;
    this.layout = layout;
  }

  void write() throws IOException {
    cover();
    contents();
    pages.endUnnumberedPages();
    pages.heading(Style.PART_TITLE, PART_ONE, "part_1", null);
    for (var i = 0; i < text.units().size(); i++) {
      if (text.units().size() == 1 || text.units().get(i).overall() != null) {
        partOne(text.units().get(i), i);
      }
    }
    pages.heading(Style.PART_TITLE, PART_TWO, "part_2", null);
    var number = 0;
    for (var unit : text.units()) {
      for (var target : unit.targets()) {
        number++;
        project(unit, target, number);
      }
    }
    pages.end();
  }

  private void cover() throws IOException {
    pages.paragraph(Style.COVER_REGION, text.regionName());
    pages.paragraph(Style.COVER_DEPARTMENT, text.departmentName());
    pages.paragraph(Style.COVER_TITLE, text.title());
    if (text.hasDrafts()) {
      pages.paragraph(Style.COVER_DRAFT, "草稿");
    }
    pages.paragraph(Style.COVER_ISSUER, text.issuer() + "编制");
  }

  private void contents() throws IOException {
    pages.paragraph(Style.CONTENTS_TITLE, "目　录");
    pages.contentsLine(Style.CONTENTS_PART, PART_ONE, "part_1");
    for (var i = 0; i < SECTIONS.size() && text.units().size() == 1; i++) {
      pages.contentsLine(Style.CONTENTS_ENTRY, SECTIONS.get(i), section(0, i));
    }
    pages.contentsLine(Style.CONTENTS_PART, PART_TWO, "part_2");
    var number = 0;
    for (var unit : text.units()) {
      for (var target : unit.targets()) {
        number++;
        var mark = target.approved() ? "" : DRAFT;
        pages.contentsLine(Style.CONTENTS_ENTRY, caption(number, target) + mark, project(number));
      }
    }
  }

  private void partOne(UnitText unit, int index) throws IOException {
    if (text.units().size() > 1) {
      pages.paragraph(Style.UNIT_TITLE, DepartmentText.printed(unit.code(), unit.name()));
    }
    sealCode(unit.sealCode());
    var overall =
        unit.overall() == null ? new DepartmentDraft(null, List.of(), List.of()) : unit.overall();
    pages.heading(Style.SECTION, SECTIONS.get(0), section(index, 0), null);
    if (overall.goal() != null) {
      body(overall.goal().lines().toList());
    }
    pages.heading(Style.SECTION, SECTIONS.get(1), section(index, 1), null);
    for (var subTarget : overall.subTargets()) {
      subTarget(subTarget);
    }
    pages.heading(Style.SECTION, SECTIONS.get(2), section(index, 2), null);
    body(overall.measures());
  }

  private void body(List<String> paragraphs) throws IOException {
    for (var paragraph : paragraphs) {
      pages.paragraph(Style.BODY, paragraph);
    }
  }

  private void subTarget(SubTargetDraft subTarget) throws IOException {
    var title = subTarget.title() == null ? "" : subTarget.title();
    if (subTarget.number() != null || subTarget.title() != null) {
      pages.paragraph(Style.SUB_TARGET, numbered(subTarget.number(), title));
    }
    if (subTarget.goal() != null) {
      pages.paragraph(Style.BODY, "绩效目标：" + subTarget.goal());
    }
    if (subTarget.indicator() != null) {
      pages.paragraph(Style.BODY, "绩效指标：" + subTarget.indicator());
    }
  }

  private static String numbered(String number, String title) {
    if (number == null) {
      return title;
    }
    return Character.isDigit(number.charAt(0)) ? number + "、" + title : "（" + number + "）" + title;
  }

  private void project(UnitText unit, TargetText target, int number) throws IOException {
    var style = number == 1 ? Style.FIRST_CAPTION : Style.CAPTION;
    var mark = target.approved() ? null : DRAFT;
    pages.heading(style, caption(number, target), project(number), mark);
    new ProjectTables(pages, unit, layout.worded(target.target()))
        .write(layout, caption(number, target));
    sealCode(target.sealCode());
  }

  private void sealCode(String code) throws IOException {
    if (code != null) {
      pages.paragraph(Style.RIGHT, SEAL_CODE + code);
    }
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
