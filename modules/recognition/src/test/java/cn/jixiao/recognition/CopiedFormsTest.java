package cn.jixiao.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Forms of several provinces, copied as text: a line is a row, | stands for the tab. */
class CopiedFormsTest {

  @Test
  void aRowThatNumbersTheColumnsIsNoIndicatorAndAUnitAboveItsProjectsIsNone() {
    var document =
        read(
            """
            部门项目支出绩效目标表||||||||
            单位名称：青澜县云溪乡人民政府|||||||单位：元|
            单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标内容
            1|2|3|4|5|6|7|8|9
            青澜县云溪乡人民政府||||||||
            村级办公经费|保障13个村委会运转|产出指标|数量指标|保障村委会个数|=|13|个|保障的村委会个数
            ||满意度指标|服务对象满意度|村干部满意度|>=|95|%|问卷调查
            代表活动经费|组织视察4次|产出指标|数量指标|视察次数|>=|4|次|视察的次数
            """);

    assertThat(document.organizationName()).isEqualTo("青澜县云溪乡人民政府");
    assertThat(document.projects())
        .extracting(TargetDraft::name, project -> project.indicators().size())
        .containsExactly(tuple("村级办公经费", 2), tuple("代表活动经费", 1));
  }

  @Test
  void aStandardBesideAValueDescribesAndWhatIsNoCategoryNamesTheIndicator() {
    var project =
        read("""
        项目名称|办公楼运行|||
        绩效指标|一级指标|二级指标|绩效标准|当年预期实现值
        |数量指标|日常维修次数|反映全年维修情况|≥280次
        |质量指标|验收合格率|反映维修质量|>92%
        """)
            .projects()
            .get(0);

    assertThat(project.indicators())
        .extracting(
            IndicatorDraft::level1,
            IndicatorDraft::level2,
            IndicatorDraft::name,
            IndicatorDraft::description,
            IndicatorDraft::value)
        .containsExactly(
            tuple("数量指标", null, "日常维修次数", "反映全年维修情况", "≥280次"),
            tuple("质量指标", null, "验收合格率", "反映维修质量", ">92%"));
  }

  @Test
  void amountsListedInOneCellAreReadEach() {
    var project =
        read("""
        项目名称|困难群众救助
        资金情况（万元）|"年度资金总额：  80.00
        其中：财政拨款  75.00
        其他资金  5.00"
        年度目标|按时发放
        """)
            .projects()
            .get(0);

    assertThat(project.budget()).isEqualByComparingTo("800000");
    assertThat(project.fiscal()).isEqualByComparingTo("750000");
    assertThat(project.other()).isEqualByComparingTo("50000");
  }

  @Test
  void theMakeUpOfTheSumIsReadWhereTheSumHasNoLabelOfItsOwn() {
    var project =
        read("""
        项目名称|基础设施建设
        资金总额及构成|"总额10606.75万元
        一、财政拨款：6923.35万元（其中：上级财政资金：6923.35万元）
        二、自有资金：0万元
        三、其他：3683.40万元"
        年度目标|完成建设
        """)
            .projects()
            .get(0);

    assertThat(project.budget()).isEqualByComparingTo("106067500");
    assertThat(project.fiscal()).isEqualByComparingTo("69233500");
    assertThat(project.other()).isEqualByComparingTo("36834000");
  }

  @Test
  void theUnitInTheValuesHeadingHoldsForNumbersWithoutOne() {
    var indicators =
        read("""
        项目名称|道路养护||
        一级指标|二级指标|三级指标|指标值（%）
        产出指标|质量指标|完好率|≥95
        产出指标|数量指标|里程|≥38公里
        """)
            .projects()
            .get(0)
            .indicators();

    assertThat(indicators)
        .extracting(IndicatorDraft::number, IndicatorDraft::measureUnit)
        .containsExactly(tuple(new BigDecimal("95"), "%"), tuple(new BigDecimal("38"), "公里"));
  }

  @Test
  void theYearMayStandInTheBracketsBehindTheTitle() {
    assertThat(read("部门预算项目绩效目标申报表(2027年度)|\n项目名称|村道修补\n").year()).isEqualTo(2027);
  }

  @Test
  void theYearMayStandBesideItsWord() {
    assertThat(read("年度：2027|金额单位：万元\n项目名称|村道修补\n").year()).isEqualTo(2027);
  }

  @Test
  void aSealBesideTheWordDoesNotHideTheUnit() {
    var document = read("单位（公章）：云溪镇人民政府 　　年度：2027年\n项目名称|村道修补\n预算数|4\n");

    assertThat(document.organizationName()).isEqualTo("云溪镇人民政府");
    assertThat(document.year()).isEqualTo(2027);
  }

  @Test
  void aTitleMayNameTheUnitBehindTheYear() {
    var title = "2027年度云溪镇人民政府项目绩效目标汇总表\n";

    assertThat(read(title + "项目名称|村道修补\n预算数|4\n").organizationName()).isEqualTo("云溪镇人民政府");
  }

  @Test
  void aGoalStandsBelowItsHeadingWhereTheCellsBesideItAreBlank() {
    var goals =
        read("""
        项目名称|面源污染治理||
        总体目标|中期目标||年度目标
        |三年全覆盖。||建设收储点5处。
        """)
            .projects()
            .get(0)
            .goals();

    assertThat(goals).containsExactly("建设收储点5处。");
  }

  @Test
  void aFirstLevelMayHeadItsRowsAndARemarkIsNoRow() {
    var document =
        read(
            """
            项目名称|防汛物资||
            指标类型|二级指标|指标名称|目标值
            一、产出指标|||
            |数量指标|编织袋数量|5000条
            二、效益指标|||
            |社会效益指标|安全度汛|无伤亡
            """);

    assertThat(document.projects().get(0).indicators())
        .extracting(IndicatorDraft::level1, IndicatorDraft::name)
        .containsExactly(tuple("产出指标", "编织袋数量"), tuple("效益指标", "安全度汛"));
    assertThat(document.notes()).extracting(Note::kind).doesNotContain(NoteKind.BLANK_ROWS_SKIPPED);
  }

  @Test
  void levelsShowWhatTheColumnsMeanWhereNoHeadingSaysSo() {
    var indicators =
        read("""
        项目名称|社区工作者补贴||
        总体目标|足额发放||
        成本指标|经济成本指标|人均补贴|≤3500元/月
        产出指标|数量指标|发放人数|=30人
        """)
            .projects()
            .get(0)
            .indicators();

    assertThat(indicators)
        .extracting(IndicatorDraft::level2, IndicatorDraft::name, IndicatorDraft::value)
        .containsExactly(tuple("经济成本指标", "人均补贴", "≤3500元/月"), tuple("数量指标", "发放人数", "=30人"));
  }

  @Test
  void aProjectInABudgetTableIsTheOneWhoseFormFollows() {
    var projects =
        read("""
        项目名称|资金总额|财政拨款|绩效目标
        村道修补|40|40|见附表

        项目名称|村道修补||
        预算数（万元）|40||
        一级指标|二级指标|三级指标|指标值
        产出指标|数量指标|修补里程|≥3公里
        """)
            .projects();

    assertThat(projects).singleElement().extracting(it -> it.indicators().size()).isEqualTo(1);
  }

  private static RecognizedDocument read(String form) {
    var text = form.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
    return new DocumentReader().read(text, "绩效目标.txt");
  }
}
