package cn.jixiao.recognition;

import static cn.jixiao.recognition.Forms.grid;
import static cn.jixiao.recognition.Forms.kinds;
import static cn.jixiao.recognition.Forms.only;
import static cn.jixiao.recognition.Forms.project;
import static cn.jixiao.recognition.Forms.read;
import static cn.jixiao.recognition.Forms.rows;
import static cn.jixiao.recognition.Forms.table;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.formats.Place;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.AmountUnit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields of a form look like, whatever the form. */
class FieldsTest {

  @Nested
  class Amounts {

    @Test
    void inASentenceWithTheirOwnUnit() {
      var document = table("单位：元>2\n项目名称|网格管理\n项目资金主要用途|预算数45万元。其中：财政资金38万元，其他资金7万元。");
      assertThat(only(document).budget()).isEqualByComparingTo("450000");
      assertThat(only(document).fiscal()).isEqualByComparingTo("380000");
      assertThat(only(document).other()).isEqualByComparingTo("70000");
      assertThat(only(document).amountUnit()).isEqualTo(AmountUnit.YUAN);
      assertThat(kinds(document)).contains(NoteKind.AMOUNT_FROM_SENTENCE);
    }

    @Test
    void inTheCellOfTheBudgetWithItsParts() {
      var target = project("项目名称|网格管理\n预算数|45万元。其中：财政资金38万元。\n绩效目标|规范。");
      assertThat(target.budget()).isEqualByComparingTo("450000");
      assertThat(target.fiscal()).isEqualByComparingTo("380000");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "1,234,567.89|1234567.89",
          "1，234，567.89|1234567.89",
          "￥350000元|350000",
          "35万元|350000",
          "350000（元）|350000",
          "０|0"
        })
    void inCellsAsPeopleType(String written, String yuan) {
      var target = project("单位：元>2\n项目名称|网格管理\n年度资金总额：|" + written);
      assertThat(target.budget()).isEqualByComparingTo(yuan);
    }

    @Test
    void ofALabelBelieveItsBracketsMoreThanTheHeading() {
      var target = project("单位：万元>4\n项目名称|网格管理>3\n预算数（元）|450000|其中：财政资金|38");
      assertThat(target.budget()).isEqualByComparingTo("450000");
      assertThat(target.fiscal()).isEqualByComparingTo("380000");
    }

    @Test
    void mayStandBelowTheirLabels() {
      var target =
          project(
              """
              项目名称|网格管理>3
              项目资金⏎（万元）|年度资金总额|财政拨款|其他资金
              ^|25.50|20.50|5
              总体目标|规范。>3
              """);
      assertThat(target.budget()).isEqualByComparingTo("255000");
      assertThat(target.fiscal()).isEqualByComparingTo("205000");
      assertThat(target.other()).isEqualByComparingTo("50000");
    }

    @Test
    void areNotStatedWhereAStrokeStands() {
      var target = project("单位：万元>4\n项目名称|网格管理>3\n预算数|45|其他资金|—");
      assertThat(target.other()).isNull();
    }

    @Test
    void stateTheUnitInTheLineAboveTheTable() {
      var document = read("单位名称：云溪镇人民政府    金额单位：元", grid(1, "项目名称|网格管理|预算数|450000")).document();
      assertThat(only(document).budget()).isEqualByComparingTo("450000");
      assertThat(document.organizationName()).isEqualTo("云溪镇人民政府");
    }
  }

  @Nested
  class CodeAndName {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "项目名称|51990027T000000000123-村干部报酬",
          "项目编码及名称|51990027T000000000123 村干部报酬",
          "项目名称|村干部报酬（51990027T000000000123）",
          "项目名称|[51990027T000000000123]村干部报酬",
          "项目编码：51990027T000000000123  项目名称：村干部报酬|",
          "项目代码：51990027T000000000123⏎项目名称：村干部报酬|"
        })
    void mayShareACell(String row) {
      var target = project(row + "\n绩效目标|按时发放。");
      assertThat(target.code()).isEqualTo("51990027T000000000123");
      assertThat(target.name()).isEqualTo("村干部报酬");
    }

    @Test
    void mayLackTheCode() {
      var target = project("项目编码||项目名称|村干部报酬\n绩效目标|按时发放。>3");
      assertThat(target.code()).isNull();
      assertThat(target.name()).isEqualTo("村干部报酬");
    }

    @Test
    void mayBreakTheirLabelsOverLines() {
      assertThat(project("项 目⏎名 称|村干部报酬\n绩 效⏎目 标|按时发放。").goals()).containsExactly("按时发放。");
    }

    @Test
    void mayStandInLinesWithoutATable() {
      var document =
          read("项目名称：村干部报酬\n预算金额：45万元\n绩效目标：1.按时发放。\n2.队伍稳定。\n项目名称：路灯维护\n绩效目标：路灯常亮。").document();
      assertThat(document.projects())
          .extracting(TargetDraft::name)
          .containsExactly("村干部报酬", "路灯维护");
      assertThat(document.projects().get(0).budget()).isEqualByComparingTo("450000");
      assertThat(document.projects().get(0).goals()).containsExactly("按时发放。", "队伍稳定。");
    }
  }

  @Nested
  class Plans {

    private static final String NAME = "项目名称|村干部报酬>4\n";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "资金支出计划（%）|3月底|6月底|10月底|12月底\n^|25%|50|75.00%|100%",
          "资金支出计划（累计）>5\n3月底|6月底|10月底|12月底|\n25|50|75|100|",
          "资金支出计划|3月底25%|6月底50%|10月底75%|12月底100%",
          "资金支出计划|3月底25%，6月底50%，10月底75%，12月底100%。>4"
        })
    void inEveryArrangement(String plan) {
      assertThat(project(NAME + plan).plan())
          .containsExactly(at("3月底", 25), at("6月底", 50), at("10月底", 75), at("12月底", 100));
    }

    @Test
    void byQuarters() {
      assertThat(project(NAME + "支出进度|第一季度|第二季度|第三季度|第四季度\n|30%|50%|75%|100%").plan())
          .extracting(Checkpoint::label)
          .containsExactly("第一季度", "第二季度", "第三季度", "第四季度");
    }

    private static Checkpoint at(String label, int percent) {
      return new Checkpoint(label, BigDecimal.valueOf(percent));
    }
  }

  @Nested
  class LevelsAndColumns {

    @Test
    void mayBeMissingOnTheFirstRow() {
      var document =
          read(
              grid(
                  1,
                  """
                  项目名称|河道保洁>3
                  一级指标|二级指标|三级指标|指标值
                  |数量指标|保洁长度|12公里
                  效益指标|生态效益指标|水质|明显改善
                  """));
      assertThat(rows(only(document.document())).get(0)).startsWith("产出指标|数量指标|");
      assertThat(kinds(document.document())).contains(NoteKind.LEVEL_GUESSED);
      assertThat(document.sources())
          .filteredOn(source -> source.field().equals("projects[0].indicators[0].level1"))
          .singleElement()
          .satisfies(source -> assertThat(source.confidence()).isLessThan(new BigDecimal("0.70")));
    }

    @Test
    void mayBeOutOfOrder() {
      assertThat(
              rows(
                  project(
                      """
                      项目名称|河道保洁>3
                      一级指标|二级指标|三级指标|指标值
                      满意度指标|服务对象满意度指标|村民满意度|≥90%
                      产出指标|成本指标|成本|≤20万元
                      |数量指标|保洁长度|12公里
                      |经济效益指标|带动就业|3人
                      产出指标|质量指标|合格率|≥95%
                      """)))
          .containsExactly(
              "满意度指标|服务对象满意度指标|村民满意度|≥90%",
              "产出指标|成本指标|成本|≤20万元",
              "产出指标|数量指标|保洁长度|12公里",
              "效益指标|经济效益指标|带动就业|3人",
              "产出指标|质量指标|合格率|≥95%");
    }

    @Test
    void mayCallTheFirstLevelOtherwise() {
      assertThat(
              rows(
                  project(
                      """
                      项目名称|河道保洁>3
                      一级指标|二级指标|三级指标|指标值
                      成本指标（20分）|经济成本指标|每公里成本|≤2万元
                      项目完成指标|数量指标|保洁长度|12公里
                      效果指标|社会效益指标|投诉|≤3次
                      """)))
          .containsExactly("成本指标|经济成本指标|每公里成本|≤2万元", "项目完成指标|数量指标|保洁长度|12公里", "效果指标|社会效益指标|投诉|≤3次");
    }

    @Test
    void mayBeMissingAltogether() {
      assertThat(rows(project("项目名称|河道保洁\n指标名称|指标值\n保洁长度|≥12公里"))).containsExactly("||保洁长度|≥12公里");
    }

    @Test
    void mayComeInAnyOrder() {
      var indicator =
          project(
                  """
                  项目名称|河道保洁>9
                  权重|度量单位|目标值|计算符号|指标方向性|指标解释|三级指标|二级指标|一级指标|评分标准
                  10|公里|12|≥|正向|保洁的河道|保洁长度|数量指标|产出指标|少1公里扣1分
                  """)
              .indicators()
              .get(0);
      assertThat(indicator.description()).isEqualTo("保洁的河道");
      assertThat(indicator.operator()).isEqualTo("≥");
      assertThat(indicator.measureUnit()).isEqualTo("公里");
      assertThat(indicator.weight()).isEqualByComparingTo("10");
      assertThat(indicator.basis()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "一级指标|二级指标|三级指标|指标值>3\n产出指标|数量指标|保洁长度|≥|12|公里",
          "一级指标|二级指标|三级指标|指标值>3\n^|^|^|符号|值|单位\n产出指标|数量指标|保洁长度|≥|12|公里",
          "一级指标|二级指标|三级指标|指标值（包含数字及文字描述）>3\n产出指标|数量指标|保洁长度|≥12公里>3"
        })
    void mayGiveTheValueACellOrThree(String table) {
      assertThat(rows(project("项目名称|河道保洁>5\n" + table))).containsExactly("产出指标|数量指标|保洁长度|≥12公里");
    }

    @Test
    void mayStandBesideTheWordForThemAll() {
      assertThat(
              rows(
                  project(
                      """
                      项目名称|河道保洁>4
                      绩⏎效⏎指⏎标|一级指标|二级指标|绩效指标|指标值
                      ^|产出⏎指标|数量指标|保洁长度|12公里
                      ^|^|质量指标|合格率|≥95%
                      """)))
          .containsExactly("产出指标|数量指标|保洁长度|12公里", "产出指标|质量指标|合格率|≥95%");
    }
  }

  @Nested
  class NoData {

    @Test
    void isWhatTheFormPrinted() {
      var document =
          table(
              """
              项目名称|河道保洁>3
              项目概况|（100字以内）>3
              绩效目标|目标1：河道整洁。⏎目标2：⏎……>3
              一级指标|二级指标|三级指标|指标值
              产出指标|数量指标|指标1：保洁长度|12公里
              ^|^|指标2：|
              ^|质量指标|……|
              ^|成本指标|指标1：|（≤**万元）
              效益指标|经济效益指标|本项目不适用此指标|
              """);
      assertThat(only(document).purpose()).isNull();
      assertThat(only(document).goals()).containsExactly("河道整洁。");
      assertThat(rows(only(document))).containsExactly("产出指标|数量指标|保洁长度|12公里");
      assertThat(document.notes())
          .contains(Note.at(Place.inTable(1, 6, null), NoteKind.BLANK_ROWS_SKIPPED, 4));
    }

    @Test
    void areBudgetTablesBeforeThePerformancePart() {
      var document =
          read(
                  "单位：万元",
                  grid(1, "收入|预算数|支出|预算数\n财政拨款收入|100|基本支出|60\n|合计|100|100"),
                  grid(2, "科目编码|科目名称|合计|基本支出|项目支出\n2010301|行政运行|60|60|"),
                  grid(3, "项目编码|项目名称|预算数|财政拨款|其他资金\n9901|河道保洁|20|20|\n9902|路灯维护|8|8|"),
                  grid(4, "项目类别|项目名称|项目单位|合计|本年拨款\n特定目标类|河道保洁|云溪镇|20|20"),
                  "1.河道保洁绩效目标表",
                  grid(5, "项目名称|河道保洁\n绩效目标|河道整洁。"))
              .document();
      assertThat(document.projects()).extracting(TargetDraft::name).containsExactly("河道保洁");
      assertThat(only(document).goals()).containsExactly("河道整洁。");
    }

    @Test
    void isResidueOfConverters() {
      var document =
          read(
                  "[bookmark: _Toc_4_4_0000000004]1.河道保洁绩效目标表 TC 1.河道保洁绩效目标表 \\f A \\l 1",
                  grid(1, "三级指标|指标值\n\"保洁长度\t\"|•≥12公里"))
              .document();
      assertThat(only(document).name()).isEqualTo("河道保洁");
      assertThat(only(document).indicators().get(0).name()).isEqualTo("保洁长度");
    }
  }

  @Nested
  class SeveralTables {

    @Test
    void aTitleMaySlideIntoTheTableBefore() {
      var document =
          read(
                  "1.河道保洁绩效目标表",
                  grid(1, "三级指标|指标值|确定依据\n保洁长度|12公里|计划⏎2.路灯维护绩效目标表"),
                  grid(2, "三级指标|指标值|确定依据\n路灯数|200盏|计划\n3.水渠清淤绩效目标表||"),
                  grid(3, "三级指标|指标值|确定依据\n清淤长度|8公里|计划"))
              .document();
      assertThat(document.projects())
          .extracting(TargetDraft::name)
          .containsExactly("河道保洁", "路灯维护", "水渠清淤");
      assertThat(document.projects().get(0).indicators().get(0).basis()).isEqualTo("计划");
    }

    @Test
    void stateTheWholeDepartmentsTarget() {
      var document =
          table(
              """
              部门整体支出绩效目标表>5
              （2027年度）>5
              部门名称|云溪镇人民政府>4
              年度主要任务|任务名称|主要内容|预算金额（万元）|其中：财政拨款
              ^|民生保障|发放补贴|120|120
              ^|金额合计>2|120|120
              年度总体目标|保障民生，建设云溪。>4
              年度绩效指标|一级指标|二级指标|三级指标|指标值
              ^|产出指标|数量指标|补贴人数|800人
              """);
      assertThat(document.projects()).isEmpty();
      assertThat(document.overall().goal()).isEqualTo("保障民生，建设云溪。");
      assertThat(document.overall().subTargets())
          .containsExactly(new SubTargetDraft(null, "民生保障", "发放补贴", null));
      assertThat(document.organizationName()).isEqualTo("云溪镇人民政府");
    }
  }
}
