package cn.jixiao.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.formats.Grid;
import cn.jixiao.formats.Place;
import cn.jixiao.formats.SourceDocument;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Meanings are found by labels, wherever a layout puts them. */
class RecognizerTest {

  private static final String[] HEAD = {
    "646001示范镇人民政府本级||单位：万元",
    "项目编码|13028122P002723100029|项目名称|道路维修",
    "预算规模及资金用途|预算数|85.00|其中：财政资金|80.00|其他资金|",
    "|维修道路。",
    "资金支出计划（%）|3月底|6月底|10月底|12月底",
    "|30%|60%|90%|100%",
    "绩效目标|1.道路平整。\n2.群众满意。"
  };
  private static final String[] INDICATORS = {
    "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
    "产出指标|数量指标|维修里程|村道|≥3公里|年度计划",
    "|质量指标|验收合格率|合格段占比|≥95%|行业标准"
  };

  private static Grid grid(int number, String... rows) {
    var builder = new Grid.Builder();
    for (var row : rows) {
      builder.startRow(0);
      for (var cell : row.split("\\|", -1)) {
        builder.add(cell, 1);
      }
    }
    return builder.build(number);
  }

  private static String[] rows(String[] first, String... then) {
    var rows = new ArrayList<>(List.of(first));
    rows.addAll(List.of(then));
    return rows.toArray(String[]::new);
  }

  private static RecognizedDocument recognize(SourceDocument.Block... blocks) {
    return new Recognizer().recognize(new SourceDocument(List.of(blocks))).document();
  }

  private static RecognizedDocument recognizeText(String text) {
    var blocks = new ArrayList<SourceDocument.Block>();
    for (var line : text.split("\n")) {
      blocks.add(new SourceDocument.Paragraph(blocks.size() + 1, line));
    }
    return new Recognizer().recognize(new SourceDocument(blocks)).document();
  }

  private static TargetDraft only(RecognizedDocument document) {
    assertThat(document.projects()).hasSize(1);
    return document.projects().get(0);
  }

  @Nested
  class ReadingTheHead {

    @Test
    void takesValuesBesideTheirLabels() {
      var document = recognize(grid(1, HEAD), grid(2, INDICATORS));
      var target = only(document);
      assertThat(document.organizationCode()).isEqualTo("646001");
      assertThat(document.organizationName()).isEqualTo("示范镇人民政府本级");
      assertThat(target.code()).isEqualTo("13028122P002723100029");
      assertThat(target.amountUnit()).isEqualTo(AmountUnit.WAN_YUAN);
      assertThat(target.budget()).isEqualByComparingTo("850000");
      assertThat(target.fiscal()).isEqualByComparingTo("800000");
      assertThat(target.other()).isNull();
      assertThat(target.purpose()).isEqualTo("维修道路。");
      assertThat(target.goals()).containsExactly("道路平整。", "群众满意。");
      assertThat(target.plan())
          .containsExactly(
              new Checkpoint("3月底", new BigDecimal(30)),
              new Checkpoint("6月底", new BigDecimal(60)),
              new Checkpoint("10月底", new BigDecimal(90)),
              new Checkpoint("12月底", new BigDecimal(100)));
    }

    @Test
    void takesSeveralLabelsOutOfOneCell() {
      var target =
          only(
              recognize(
                  grid(
                      1,
                      rows(
                          new String[] {"项目名称：道路维修  项目编码：13028122P002723100029", "资金用途：维修：村道"},
                          INDICATORS))));
      assertThat(target.name()).isEqualTo("道路维修");
      assertThat(target.code()).isEqualTo("13028122P002723100029");
      assertThat(target.purpose()).isEqualTo("维修：村道");
    }

    @Test
    void takesValuesBelowTheirLabels() {
      var target = only(recognize(grid(1, "项目编码|项目名称|预算数（元）|绩效目标", "A1|道路维修|1,234,567.89|道路平整。")));
      assertThat(target.code()).isEqualTo("A1");
      assertThat(target.name()).isEqualTo("道路维修");
      assertThat(target.budget()).isEqualByComparingTo("1234567.89");
      assertThat(target.amountUnit()).isEqualTo(AmountUnit.YUAN);
    }

    @Test
    void believesTheUnitOfAnAmountMoreThanTheHeading() {
      var target = only(recognize(grid(1, "单位：元", "项目名称|道路|预算数|8.5万元|财政资金|85000")));
      assertThat(target.budget()).isEqualByComparingTo("85000");
      assertThat(target.fiscal()).isEqualByComparingTo("85000");
    }

    @Test
    void prefersALabelThatIsFilledIn() {
      var target = only(recognize(grid(1, "项目名称|道路", "绩效目标|年度目标：1.道路平整。\n2.群众满意。")));
      assertThat(target.goals()).containsExactly("道路平整。", "群众满意。");
    }

    @Test
    void takesAmountsOutOfASentence() {
      var document = recognize(grid(1, "项目名称|网格员经费", "项目资金主要用途|预算数45万元。其中：财政资金38万元。用于网格员。"));
      var target = only(document);
      assertThat(target.budget()).isEqualByComparingTo("450000");
      assertThat(target.fiscal()).isEqualByComparingTo("380000");
      assertThat(target.other()).isNull();
      assertThat(target.purpose()).startsWith("预算数45万元");
      assertThat(document.notes())
          .contains(Note.at(Place.inTable(1, 2, "项目资金主要用途"), NoteKind.AMOUNT_FROM_SENTENCE));
    }

    @Test
    void notesWhatItCannotReadAndWhatItAssumed() {
      var document = recognize(grid(1, "项目名称|道路|预算数|约八十万|财政资金|80"));
      assertThat(only(document).budget()).isNull();
      assertThat(only(document).fiscal()).isEqualByComparingTo("800000");
      assertThat(document.notes())
          .contains(
              Note.at(Place.inTable(1, 1, "预算数"), NoteKind.AMOUNT_UNREADABLE, "约八十万"),
              Note.at(Place.inTable(1, 1, "财政资金"), NoteKind.AMOUNT_UNIT_ASSUMED, "万元"));
    }

    @Test
    void takesUnitCodeAndNameFromTheirOwnLabels() {
      var document = recognize(grid(1, "单位代码|646001|单位名称|示范镇", "项目名称|道路"));
      assertThat(document.organizationCode()).isEqualTo("646001");
      assertThat(document.organizationName()).isEqualTo("示范镇");
    }
  }

  @Nested
  class ReadingIndicators {

    @Test
    void carriesALevelDownToTheRowsThatLeaveItOut() {
      assertThat(only(recognize(grid(1, HEAD), grid(2, INDICATORS))).indicators())
          .containsExactly(
              new IndicatorDraft(
                  "产出指标", "数量指标", "维修里程", "村道", "≥3公里", "年度计划", "≥", new BigDecimal(3), "公里", null),
              new IndicatorDraft(
                  "产出指标",
                  "质量指标",
                  "验收合格率",
                  "合格段占比",
                  "≥95%",
                  "行业标准",
                  "≥",
                  new BigDecimal(95),
                  "%",
                  null));
    }

    @Test
    void followsTheHeadingsInAnyOrder() {
      var target =
          only(
              recognize(
                  grid(
                      1,
                      "项目名称|道路",
                      "一级指标|二级指标|三级指标|分值|指标性质|目标值|度量单位|指标解释",
                      "产出|数量|维修里程|10|≥|3|公里|村道")));
      assertThat(target.indicators())
          .containsExactly(
              new IndicatorDraft(
                  "产出",
                  "数量",
                  "维修里程",
                  "村道",
                  "3",
                  null,
                  "≥",
                  new BigDecimal(3),
                  "公里",
                  BigDecimal.TEN));
    }

    @Test
    void keepsTheValueWhereColumnsBesideItContradict() {
      var document = recognize(grid(1, "项目名称|道路", "三级指标|指标性质|指标值|度量单位", "维修里程|≤|≥3公里|公里"));
      assertThat(only(document).indicators().get(0).operator()).isEqualTo("≥");
      assertThat(document.notes())
          .contains(Note.at(Place.inTable(1, 3, "指标值"), NoteKind.VALUE_CONTRADICTS, "≥3公里"));
    }

    @Test
    void skipsAndCountsBlankRows() {
      var document =
          recognize(
              grid(
                  1,
                  rows(
                      new String[] {"项目名称|道路"},
                      rows(INDICATORS, "效益指标|经济效益指标||||", "|社会效益指标||||"))));
      assertThat(only(document).indicators()).hasSize(2);
      assertThat(document.notes())
          .contains(Note.at(Place.inTable(1, 5, null), NoteKind.BLANK_ROWS_SKIPPED, 2));
    }

    @Test
    void notesWordsGluedToAValue() {
      var document = recognize(grid(1, "项目名称|道路", "三级指标|指标值|确定依据", "完成率|≥100完成年度工作计划|计划"));
      assertThat(document.notes())
          .contains(
              Note.at(
                  Place.inTable(1, 3, "指标值"), NoteKind.VALUE_RESIDUE, "≥100完成年度工作计划", "完成年度工作计划"));
    }
  }

  @Nested
  class TellingProjectsApart {

    @Test
    void findsSeveralInOneTable() {
      var second = HEAD.clone();
      second[1] = "项目编码||项目名称|桥梁";
      var all = rows(rows(HEAD, INDICATORS), rows(second, INDICATORS));
      assertThat(recognize(grid(1, all)).projects())
          .extracting(TargetDraft::name)
          .containsExactly("道路维修", "桥梁");
    }

    @Test
    void takesTheNameFromTheCaptionWhereTheFormHasNone() {
      var caption = new SourceDocument.Paragraph(1, "2.道路维修绩效目标表");
      assertThat(only(recognize(caption, grid(1, INDICATORS))).name()).isEqualTo("道路维修");
    }

    @Test
    void leavesOtherTablesOut() {
      assertThat(recognize(grid(1, "收入|支出", "100|90", "预算数|财政资金")).projects()).isEmpty();
    }
  }

  @Nested
  class TellingUnitsApart {

    @Test
    void takesTheFirstAndNotesTheOthersOnce() {
      var other = HEAD.clone();
      other[0] = "646002示范镇卫生院||单位：万元";
      var document =
          recognize(
              grid(1, HEAD),
              grid(2, INDICATORS),
              grid(3, other),
              grid(4, INDICATORS),
              grid(5, other),
              grid(6, INDICATORS));
      assertThat(document.projects()).hasSize(3);
      assertThat(document.organizationCode()).isEqualTo("646001");
      assertThat(document.notes())
          .filteredOn(note -> note.kind() == NoteKind.SEVERAL_ORGANIZATIONS)
          .containsExactly(
              Note.at(Place.inTable(3, 1, null), NoteKind.SEVERAL_ORGANIZATIONS, "646002示范镇卫生院"));
    }
  }

  @Nested
  class ReadingPartOne {

    @Test
    void splitsSubTargetsInEveryNumbering() {
      var overall =
          recognizeText(
                  """
                  二、分项绩效目标
                  1、基层党建
                  绩效目标：加强。
                  绩效指标：≥90%。
                  （二）财务
                  （1） 绩效目标：规范。     绩效指标：=100%
                  信访工作，化解隐患。
                  绩效目标：稳定。
                  并持续。
                  (二）绩效指标：零上访。
                  三、工作保障措施
                  • （一）完善制度。
                  """)
              .overall();
      assertThat(overall.subTargets())
          .containsExactly(
              new SubTargetDraft("1", "基层党建", "加强。", "≥90%。"),
              new SubTargetDraft("二", "财务", "规范。", "=100%"),
              new SubTargetDraft(null, "信访工作，化解隐患。", "稳定。 并持续。", "零上访。"));
      assertThat(overall.measures()).containsExactly("（一）完善制度。");
    }

    @Test
    void isNotMisledByAContentsList() {
      var document =
          recognizeText(
              """
              2027年部门预算绩效文本
              目录
              一、总体绩效目标
              二、分项绩效目标
              三、工作保障措施
              1.道路维修绩效目标表
              第一部分 部门整体绩效目标
              一、总体绩效目标
              做好工作。
              二、分项绩效目标
              三、工作保障措施
              （一）完善制度。
              第二部分 预算项目绩效目标
              """);
      assertThat(document.overall().goal()).isEqualTo("做好工作。");
      assertThat(document.overall().measures()).containsExactly("（一）完善制度。");
      assertThat(document.year()).isEqualTo(2027);
    }

    @Test
    void doesNotTakeAYearOutOfTheProse() {
      assertThat(recognizeText("一、总体绩效目标\n2023年部门工作").year()).isNull();
    }
  }
}
