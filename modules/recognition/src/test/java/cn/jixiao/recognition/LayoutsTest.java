package cn.jixiao.recognition;

import static cn.jixiao.recognition.Forms.grid;
import static cn.jixiao.recognition.Forms.kinds;
import static cn.jixiao.recognition.Forms.only;
import static cn.jixiao.recognition.Forms.project;
import static cn.jixiao.recognition.Forms.read;
import static cn.jixiao.recognition.Forms.rows;
import static cn.jixiao.recognition.Forms.table;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Forms of other places, each as its finance bureau draws it, with invented projects. */
class LayoutsTest {

  @Nested
  class TheMinistrysForm {

    private static final String FORM =
        """
        项目支出绩效目标申报表>8
        （2027年度）>8
        项目名称>2|农村道路维修>6
        主管部门及代码>2|[201]青澜区交通局>2|实施单位>2|云溪镇人民政府>2
        项目属性>2|延续项目>2|项目期>2|3年>2
        项目资金⏎（万元）>2|中期资金总额：|300.00|年度资金总额：>2|100.00>2
        ^>2|其中：财政拨款|240.00|其中：财政拨款>2|80.00>2
        ^>2|其他资金|60.00|其他资金>2|20.00>2
        总体目标|中期目标（2026年—2028年）>3|年度目标>4
        ^|目标1：修好全部村道。>3|目标1：修路30公里。⏎目标2：村民出行方便。⏎……>4
        绩效指标|一级指标|二级指标|三级指标|中期指标值|二级指标|三级指标|年度指标值
        ^|产出指标|数量指标|维修里程|≥90公里|数量指标|维修里程|≥30公里
        ^|^|质量指标|指标1：验收合格率|≥95%|质量指标|指标1：验收合格率|≥95%
        ^|^|成本指标|指标1：|（≤**万元）|成本指标|指标1：|（≤**万元）
        ^|效益指标|社会效益指标|出行时间缩短|≥20分钟|社会效益指标|出行时间缩短|≥10分钟
        ^|满意度指标|服务对象满意度指标|村民满意度|≥90%|服务对象满意度指标|村民满意度|≥90%
        """;

    @Test
    void givesTheYearsAmounts() {
      var target = project(FORM);
      assertThat(target.name()).isEqualTo("农村道路维修");
      assertThat(target.amountUnit()).isEqualTo(AmountUnit.WAN_YUAN);
      assertThat(target.budget()).isEqualByComparingTo("1000000");
      assertThat(target.fiscal()).isEqualByComparingTo("800000");
      assertThat(target.other()).isEqualByComparingTo("200000");
    }

    @Test
    void givesTheYearsGoalsAndNotesTheOthers() {
      var document = table(FORM);
      assertThat(only(document).goals()).containsExactly("修路30公里。", "村民出行方便。");
      assertThat(kinds(document)).contains(NoteKind.OTHER_PERIOD_LEFT);
    }

    @Test
    void givesTheYearsHalfOfTheIndicators() {
      assertThat(rows(project(FORM)))
          .containsExactly(
              "产出指标|数量指标|维修里程|≥30公里",
              "产出指标|质量指标|验收合格率|≥95%",
              "效益指标|社会效益指标|出行时间缩短|≥10分钟",
              "满意度指标|服务对象满意度指标|村民满意度|≥90%");
    }

    @Test
    void countsTheRowThatWasLeftToBeFilledIn() {
      assertThat(table(FORM).notes())
          .filteredOn(note -> note.kind() == NoteKind.BLANK_ROWS_SKIPPED)
          .singleElement()
          .satisfies(note -> assertThat(note.arguments()).containsExactly(1));
    }

    @Test
    void tellsUnitAndYear() {
      var document = table(FORM);
      assertThat(document.organizationName()).isEqualTo("云溪镇人民政府");
      assertThat(document.year()).isEqualTo(2027);
    }
  }

  @Nested
  class TwoValues {

    @Test
    void besideEachOtherTheYearsCounts() {
      var document =
          table(
              """
              项目名称|水渠清淤
              一级指标|二级指标|三级指标|实施期指标值|当年指标值
              产出指标|数量指标|清淤长度|≥30公里|≥10公里
              """);
      assertThat(rows(only(document))).containsExactly("产出指标|数量指标|清淤长度|≥10公里");
      assertThat(document.notes())
          .contains(
              Note.at(
                  cn.jixiao.formats.Place.inTable(1, 3, "当年指标值"),
                  NoteKind.OTHER_PERIOD_LEFT,
                  "≥30公里"));
    }

    @Test
    void belowOneHeadingTheYearsCounts() {
      assertThat(
              rows(
                  project(
                      """
                      项目名称|水渠清淤>4
                      一级指标|二级指标|三级指标|指标值>2
                      ^|^|^|中期|年度
                      产出指标|数量指标|清淤长度|≥30公里|≥10公里
                      """)))
          .containsExactly("产出指标|数量指标|清淤长度|≥10公里");
    }

    @Test
    void withoutTheYearsTheOtherIsTakenWithADoubt() {
      var document =
          read(
              grid(
                  1,
                  """
                  项目名称|水渠清淤
                  一级指标|二级指标|三级指标|中期指标值|年度指标值
                  产出指标|数量指标|清淤长度|≥30公里|
                  """));
      assertThat(rows(only(document.document()))).containsExactly("产出指标|数量指标|清淤长度|≥30公里");
      assertThat(kinds(document.document())).contains(NoteKind.OTHER_PERIOD_TAKEN);
      assertThat(document.sources())
          .filteredOn(source -> source.field().equals("projects[0].indicators[0].value"))
          .allSatisfy(source -> assertThat(source.confidence()).isLessThan(new BigDecimal("0.70")));
    }

    @Test
    void anAnnualTableBelowALongTermOneCounts() {
      var document =
          table(
              """
              项目名称|镇区绿化>4
              资金总额：|10.5万元>4
              项目绩效目标|长期目标：三年绿化镇区。>2|年度目标：植树1000株。>2
              长期绩效指标|一级指标|二级指标|指标内容|指标值
              ^|产出指标|数量指标|植树|3000株
              年度绩效指标|一级指标|二级指标|指标内容|指标值
              ^|产出指标|数量指标|植树|1000株
              其他需要说明的问题|无>4
              """);
      assertThat(rows(only(document))).containsExactly("产出指标|数量指标|植树|1000株");
      assertThat(only(document).goals()).containsExactly("植树1000株。");
      assertThat(only(document).budget()).isEqualByComparingTo("105000");
    }
  }

  @Nested
  class OneWideTable {

    private static final String LIST =
        """
        2027年部门预算项目绩效目标表>12
        单位：元>12
        单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性
        820-云溪镇部门||1,500,000.00|||||||||
        820001-青澜区云溪镇人民政府|51990027T000000000123-村干部报酬|1,200,000.00|按时发放村干部报酬。|产出指标|数量指标|发放人数|≥|86|人|20|正向指标
        ||||产出指标|时效指标|发放及时率|=|100|%|20|正向指标
        ||||效益指标|社会效益指标|队伍稳定|定性|优良中低差||30|正向指标
        ||||满意度指标|满意度指标|干部满意度|≥|95|%|20|正向指标
        |51990027R000000000456-农村公路养护|300,000.00|养护公路。|产出指标|成本指标|养护成本|≤|300000|元|90|反向指标
        合计||1,500,000.00|||||||||
        """;

    @Test
    void isReadProjectByProject() {
      var projects = table(LIST).projects();
      assertThat(projects).extracting(TargetDraft::name).containsExactly("村干部报酬", "农村公路养护");
      assertThat(projects)
          .extracting(TargetDraft::code)
          .containsExactly("51990027T000000000123", "51990027R000000000456");
      assertThat(projects.get(0).budget()).isEqualByComparingTo("1200000");
      assertThat(projects.get(0).amountUnit()).isEqualTo(AmountUnit.YUAN);
      assertThat(projects.get(1).goals()).containsExactly("养护公路。");
    }

    @Test
    void keepsOperatorUnitAndWeightOfTheirColumns() {
      var indicators = table(LIST).projects().get(0).indicators();
      assertThat(rows(table(LIST).projects().get(0)))
          .containsExactly(
              "产出指标|数量指标|发放人数|≥86人",
              "产出指标|时效指标|发放及时率|=100%",
              "效益指标|社会效益指标|队伍稳定|",
              "满意度指标|满意度指标|干部满意度|≥95%");
      assertThat(indicators.get(0).weight()).isEqualByComparingTo("20");
      assertThat(indicators.get(2).value()).isEqualTo("优良中低差");
    }

    @Test
    void belongsToTheUnitThatOwnsTheProjects() {
      var document = table(LIST);
      assertThat(document.organizationCode()).isEqualTo("820001");
      assertThat(document.organizationName()).isEqualTo("青澜区云溪镇人民政府");
      assertThat(document.year()).isEqualTo(2027);
      assertThat(kinds(document)).doesNotContain(NoteKind.SEVERAL_ORGANIZATIONS);
    }

    @Test
    void mayHaveDividedHeadings() {
      var document =
          table(
              """
              序号|项目名称|项目资金（万元）>3|绩效目标|绩效指标>4
              ^|^|资金总额|财政拨款|其他资金|^|一级指标|二级指标|三级指标|指标值
              1|河道保洁|20|15|5|河道整洁。|产出指标|数量指标|保洁长度|12公里
              ^|^|^|^|^|^|效益指标|生态效益指标|水质|明显改善
              2|路灯维护|8|8|0|路灯常亮。|产出指标|数量指标|路灯数|200盏
              """);
      assertThat(document.projects()).extracting(TargetDraft::name).containsExactly("河道保洁", "路灯维护");
      assertThat(document.projects().get(0).fiscal()).isEqualByComparingTo("150000");
      assertThat(document.projects().get(1).other()).isEqualByComparingTo("0");
      assertThat(rows(document.projects().get(0)))
          .containsExactly("产出指标|数量指标|保洁长度|12公里", "效益指标|生态效益指标|水质|");
    }

    @Test
    void mayHoldAProjectInEachRowWithItsIndicatorsUnderTheirCategories() {
      var document =
          table(
              """
              项目编码|项目名称|预算数（元）|绩效目标|产出指标>2|满意度指标
              ^|^|^|^|数量指标|质量指标|服务对象满意度指标
              9901|河道保洁|200000|河道整洁。|保洁长度≥12公里；清运垃圾≥30吨|合格率≥95%|村民满意度≥90%
              9902|路灯维护|80000|路灯常亮。|路灯数：200盏||
              """);
      assertThat(document.projects()).hasSize(2);
      assertThat(rows(document.projects().get(0)))
          .containsExactly(
              "产出指标|数量指标|保洁长度|≥12公里",
              "产出指标|数量指标|清运垃圾|≥30吨",
              "产出指标|质量指标|合格率|≥95%",
              "满意度指标|服务对象满意度指标|村民满意度|≥90%");
      assertThat(rows(document.projects().get(1))).containsExactly("产出指标|数量指标|路灯数|200盏");
    }

    @Test
    void mayNameTheUnitInARowAboveItsProjectsAndNumberTheColumns() {
      var document =
          table(
              """
              项目支出绩效目标表（本级）>9
              单位名称：青澜区云溪镇人民政府>5|单位：元>4
              单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标内容
              1|2|3|4|5|6|7|8|9
              云溪镇人民政府||||||||
              　河道保洁|河道整洁。|产出指标|数量指标|保洁长度|=|12|公里|保洁的河道
              ^|^|满意度指标|服务对象满意度指标|村民满意度|>=|90|%|问卷
              　路灯维护|路灯常亮。|产出指标|数量指标|路灯数|=|200|盏|维护的路灯
              """);
      assertThat(document.projects()).extracting(TargetDraft::name).containsExactly("河道保洁", "路灯维护");
      assertThat(rows(document.projects().get(0)))
          .containsExactly("产出指标|数量指标|保洁长度|=12公里", "满意度指标|服务对象满意度指标|村民满意度|≥90%");
      assertThat(document.organizationName()).endsWith("云溪镇人民政府");
    }

    @Test
    void goesOnOnTheNextPage() {
      var document =
          read(
                  grid(
                      1,
                      """
                      项目名称|年度目标|三级指标|指标值
                      河道保洁|河道整洁。|保洁长度|12公里
                      """),
                  grid(
                      2,
                      """
                      ||清运垃圾|30吨
                      路灯维护|路灯常亮。|路灯数|200盏
                      """))
              .document();
      assertThat(document.projects()).extracting(TargetDraft::name).containsExactly("河道保洁", "路灯维护");
      assertThat(document.projects().get(0).indicators()).hasSize(2);
    }
  }

  @Nested
  class ProjectsAsColumns {

    @Test
    void areReadDownwards() {
      var document =
          table(
              """
              项目名称>2|河道保洁|路灯维护
              项目编码>2|9901|9902
              预算数（万元）>2|20|8
              第一季度>2|25%|50%
              绩效目标>2|河道整洁。|路灯常亮。
              产出指标|数量指标|保洁长度≥12公里|路灯数≥200盏
              ^|质量指标|合格率≥95%|
              """);
      assertThat(document.projects()).extracting(TargetDraft::code).containsExactly("9901", "9902");
      var first = document.projects().get(0);
      assertThat(first.budget()).isEqualByComparingTo("200000");
      assertThat(first.plan()).hasSize(1);
      assertThat(rows(first)).containsExactly("产出指标|数量指标|保洁长度|≥12公里", "产出指标|质量指标|合格率|≥95%");
      assertThat(rows(document.projects().get(1))).containsExactly("产出指标|数量指标|路灯数|≥200盏");
    }

    @Test
    void mayNameTheirIndicatorsOnTheLeft() {
      var document =
          table(
              """
              项目名称>3|河道保洁|水渠清淤
              绩效目标>3|河道整洁。|水渠畅通。
              产出指标|数量指标|清理长度|≥12公里|≥8公里
              ^|质量指标|合格率|≥95%|≥98%
              """);
      assertThat(rows(document.projects().get(1)))
          .containsExactly("产出指标|数量指标|清理长度|≥8公里", "产出指标|质量指标|合格率|≥98%");
    }
  }
}
