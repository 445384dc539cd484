package cn.jixiao.checks.overall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Figures;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.Origin;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.OtherProject;
import cn.jixiao.projects.SubTargetDraft;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OverallTest {

  private static DepartmentPaper paper(List<String> titles, String... projects) {
    return paper(null, titles.stream().map(OverallTest::titled).toList(), projects);
  }

  private static SubTargetDraft titled(String title) {
    return new SubTargetDraft(null, title, null, null);
  }

  private static DepartmentPaper paper(
      String goal, List<SubTargetDraft> subTargets, String... projects) {
    return new DepartmentPaper(
        Origin.UNKNOWN,
        2027,
        new DepartmentDraft(goal, subTargets, List.of()),
        Stream.of(projects).map(name -> Looking.by(null).name(name).draft()).toList());
  }

  @Nested
  class SubTargetsAndProjects {

    @Test
    void fitByTheirTitlesEvenWithMoreWordsBehind() {
      var paper = paper(List.of("村级组织运转经费，提升服务群众能力。", "乡镇服务群众专项经费项目"), "村级组织运转经费", "服务群众专项经费");
      assertThat(Looking.over(paper, new ProjectWithoutSubTarget())).isEmpty();
      assertThat(Looking.over(paper, new SubTargetWithoutProject())).isEmpty();
      assertThat(Looking.over(paper, new TitlesDiffer())).isEmpty();
    }

    @Test
    void areToldOneByOneWhereSomeFit() {
      var paper = paper(List.of("征兵工作经费", "散煤处置等相关经费"), "征兵工作经费", "农村道路养护");
      assertThat(Looking.over(paper, new ProjectWithoutSubTarget()))
          .extracting(Finding::project, Finding::field, Finding::arguments)
          .containsExactly(tuple(2, "name", List.of("农村道路养护")));
      assertThat(Looking.over(paper, new SubTargetWithoutProject()))
          .extracting(Finding::field)
          .containsExactly("overall.subTargets[1].title");
    }

    @Test
    void areToldOnceWhereNothingFits() {
      var paper = paper(List.of("基层党建", "会议管理"), "征兵工作经费", "村级转移支付");
      assertThat(Looking.over(paper, new SubTargetsOfOtherThings())).hasSize(1);
      assertThat(Looking.over(paper, new ProjectWithoutSubTarget())).isEmpty();
      assertThat(Looking.over(paper, new SubTargetWithoutProject())).isEmpty();
    }

    @Test
    void mayStandWithTwoUnitsOfADepartment() {
      var draft =
          new DepartmentDraft(
              null, Stream.of("征兵工作", "惠民演出").map(OverallTest::titled).toList(), List.of());
      var recruiting = List.of(Looking.by(null).name("征兵工作经费").draft());
      var around =
          new Surroundings(
              Map.of(), List.of(new OtherProject("惠民演出", null, null, null, false)), Figures.NONE);
      var paper = new DepartmentPaper(Origin.UNKNOWN, 2027, draft, recruiting, around);
      assertThat(Looking.over(paper, new SubTargetWithoutProject())).isEmpty();
      assertThat(Looking.over(paper, new ProjectWithoutSubTarget())).isEmpty();
      assertThat(Looking.over(paper, new TitlesDiffer())).isEmpty();
    }

    @Test
    void areNobodysBusinessWhereThereAreNone() {
      var paper = paper(List.of(), "征兵工作经费");
      assertThat(Looking.over(paper, new SubTargetsOfOtherThings())).isEmpty();
      assertThat(Looking.over(paper, new ProjectWithoutSubTarget())).isEmpty();
    }

    @Test
    void mayBeOneThingUnderTwoNames() {
      var paper = paper(List.of("农村道路日常养护"), "农村道路维修养护");
      assertThat(Looking.over(paper, new TitlesDiffer()))
          .extracting(Finding::arguments)
          .containsExactly(List.of("农村道路日常养护", "农村道路维修养护"));
    }
  }

  @Nested
  class AnOverallGoal {

    private static List<Finding> look(String goal, Object check) {
      return Looking.over(paper(goal, List.of(), "征兵工作经费"), check);
    }

    @Test
    void namesANumber() {
      var vague = "完善基础设施建设，积极加强招商引资，持续做好环境整治，全面落实各项惠民政策，2027年再上新台阶。";
      assertThat(look(vague, new OverallGoalWithoutNumber())).hasSize(1);
      assertThat(look(vague + "改造道路6公里。", new OverallGoalWithoutNumber())).isEmpty();
      assertThat(look("推进乡村振兴。", new OverallGoalWithoutNumber())).isEmpty();
    }

    @Test
    void isNoListOfDuties() {
      assertThat(look("（一）负责政务信息。（二）负责会务。（三）负责档案。", new DutiesInsteadOfGoals())).hasSize(1);
      assertThat(look("管理本区域内的民政工作，承办上级党委、人大、政府交办的其他事项。", new DutiesInsteadOfGoals()))
          .extracting(Finding::seen)
          .containsExactly("承办上级党委、人大、政府交办的其他事项");
    }

    @Test
    void mayNameADutyAmongItsNumbers() {
      assertThat(look("补助23个村，养护66公里道路，更新17个书屋，完成上级交办的其他任务。", new DutiesInsteadOfGoals()))
          .isEmpty();
    }

    @Test
    void isBrokenDownIntoMeasuredSubTargets() {
      var subTargets =
          List.of(
              new SubTargetDraft("1", "征兵", null, "通过资金的全额发放、发放时限等指标绩效考核。"),
              new SubTargetDraft("2", "道路", null, "抽检合格率大于等于91%"),
              titled("垃圾"));
      assertThat(Looking.over(paper(null, subTargets, "征兵"), new SubTargetWithoutNumber()))
          .extracting(Finding::field)
          .containsExactly("overall.subTargets[0].indicator");
    }
  }

  @Nested
  class ValuesOfSubTargets {

    private List<Finding> look(String indicator, String name, String value) {
      var project = Looking.by(null).name("护路队员装备").row("数量指标", name, value).draft();
      var sub = new SubTargetDraft("1", "护路队员装备", null, indicator);
      var overall = new DepartmentDraft(null, List.of(sub), List.of());
      var paper = new DepartmentPaper(Origin.UNKNOWN, 2027, overall, List.of(project));
      return Looking.over(paper, new ValueAgainstSubTarget());
    }

    @Test
    void areThoseOfTheTable() {
      assertThat(look("配备装备等于20套；完好率大于等于98%。", "配备装备套数", "=25套"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.project()).isEqualTo(1);
                assertThat(finding.field()).isEqualTo("indicators[0].value");
                assertThat(finding.arguments()).containsExactly(1, "=25套", "配备装备等于20套");
              });
      assertThat(look("配备装备不少于20套。", "配备装备套数", "≥20套")).isEmpty();
    }

    @Test
    void mayBeOfAnotherUnitOrOfAPart() {
      assertThat(look("配备装备人均等于1件。", "配备装备套数", "=25套")).isEmpty();
      assertThat(look("其中一季度配备装备10套。", "配备装备套数", "=25套")).isEmpty();
      assertThat(look("完好率大于等于98%。", "配备装备套数", "=25套")).isEmpty();
    }
  }
}
