package cn.jixiao.checks.copies;

import static cn.jixiao.checks.copies.Written.signs;
import static cn.jixiao.checks.copies.Written.target;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Catalogues;
import cn.jixiao.checks.Copy;
import cn.jixiao.checks.DepartmentPaper;
import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import cn.jixiao.checks.Origin;
import cn.jixiao.checks.Papers;
import cn.jixiao.checks.Surroundings;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CopiedTextTest {

  private static final DepartmentDraft NO_PART_ONE =
      new DepartmentDraft(null, List.of(), List.of());

  private static List<Finding> judged(Object rule, DepartmentPaper paper) {
    return Catalogues.of(rule, paper);
  }

  private static DepartmentPaper paper(TargetDraft... targets) {
    return new DepartmentPaper(Origin.UNKNOWN, 2027, NO_PART_ONE, List.of(targets));
  }

  @Nested
  class WithinAPaper {

    private List<Finding> of(TargetDraft... targets) {
      return judged(new SameTextInPaper(), paper(targets));
    }

    @Test
    void tellsEachOfTwoOfTheOther() {
      var conscription = "用于开展征兵工作中的宣传动员，人员登记、体检和服务保障等各项支出，确保征兵工作顺利完成";
      var findings =
          of(
              target("统计专项业务工作经费", conscription, conscription),
              target("道路养护", signs(80, 1)),
              target("征兵工作经费", conscription, conscription));
      assertThat(findings).extracting(Finding::project).containsExactly(1, 3);
      assertThat(findings.get(0).arguments()).containsExactly(3, "征兵工作经费", BigDecimal.valueOf(100));
      assertThat(findings.get(0).field()).isEqualTo("purpose");
      assertThat(conscription).contains(findings.get(0).seen());
    }

    @Test
    void namesTheGoalInWhichTheCopyStands() {
      var copied = signs(60, 1);
      var findings =
          of(target("甲", signs(12, 2), copied), target("乙", signs(14, 3), signs(10, 4), copied));
      assertThat(findings).extracting(Finding::field).containsExactly("goals[0]", "goals[1]");
    }

    @Test
    void keepsQuietBelowTheShare() {
      var half = signs(50, 1);
      assertThat(of(target("甲", half + signs(50, 2)), target("乙", half + signs(50, 3)))).isEmpty();
    }

    @Test
    void keepsQuietAboutWhatIsShort() {
      assertThat(of(target("甲", "保障机关正常运转。"), target("乙", "保障机关正常运转。"))).isEmpty();
      assertThat(of(target("甲", null), target("乙", null))).isEmpty();
    }

    @Test
    void tellsOnlyWhoHasMostFromTheOther() {
      var copied = signs(60, 1);
      var findings = of(target("甲", copied), target("乙", copied + signs(200, 2)));
      assertThat(findings).extracting(Finding::project).containsExactly(1);
    }
  }

  @Nested
  class WithinPartOne {

    private List<Finding> of(String... goals) {
      var subTargets =
          Arrays.stream(goals).map(goal -> new SubTargetDraft(null, "职责", goal, null)).toList();
      return judged(
          new SameGoalTwice(),
          new DepartmentPaper(
              Origin.UNKNOWN, 2027, new DepartmentDraft(null, subTargets, List.of()), List.of()));
    }

    @Test
    void noGoalIsThereTwice() {
      var goal = "建立健全基层群众自治组织，在村民委员会实行民主选举、民主决策、民主管理、民主监督。";
      assertThat(of(goal, signs(50, 1), goal))
          .extracting(Finding::field)
          .containsExactly("overall.subTargets[0].goal", "overall.subTargets[2].goal");
      assertThat(of(goal, null, signs(50, 1))).isEmpty();
    }
  }

  @Nested
  class DescriptionsOfIndicators {

    private static final String QUESTIONNAIRES = "年底每村随机发放20份问卷，共460份，评价满意的份数占收回份数的比例";

    private List<Finding> of(String first, String second) {
      return judged(new DescriptionOfAnother(), paper(row(first), row(second)));
    }

    private TargetDraft row(String name) {
      return Looking.by(null).row("质量指标", name, QUESTIONNAIRES, "≥90%", "计划标准").draft();
    }

    @Test
    void mustNotStandUnderAWhollyDifferentOne() {
      var findings = of("村民满意度", "路灯完好率");
      assertThat(findings).extracting(Finding::project).containsExactly(1, 2);
      assertThat(findings.get(1).field()).isEqualTo("indicators[0].description");
      assertThat(findings.get(1).arguments().get(1)).isEqualTo("村民满意度");
    }

    @Test
    void mayWellBeThoseOfALikeOne() {
      assertThat(of("村民满意度", "服务对象满意度")).isEmpty();
    }
  }

  @Nested
  class BeyondThePaper {

    private Copy copy(String unit, int year, boolean own, String share) {
      return new Copy(
          unit, unit == null ? null : "道路养护", year, own, new BigDecimal(share), "purpose", "农村道路");
    }

    private List<Finding> of(Object rule, Copy... copies) {
      var draft = target("农村道路养护", signs(60, 1));
      return judged(
          rule,
          new DepartmentPaper(
              Origin.UNKNOWN,
              2027,
              NO_PART_ONE,
              List.of(draft),
              new Surroundings(Map.of(1, List.of(copies)))));
    }

    @Test
    void namesUnitProjectYearAndShare() {
      var finding = of(new TextFromElsewhere(), copy("苇河镇", 2026, false, "0.83")).get(0);
      assertThat(finding.arguments())
          .containsExactly("苇河镇", "道路养护", "2026", BigDecimal.valueOf(83));
      assertThat(finding.seen()).isEqualTo("农村道路");
    }

    @Test
    void namesNobodyWhoMustNotBeNamed() {
      var finding = of(new TextFromElsewhere(), copy(null, 2027, false, "0.83")).get(0);
      assertThat(finding.arguments()).startsWith(Unnamed.UNIT, Unnamed.PROJECT);
    }

    @Test
    void drawsTheLineAtSixtyPercent() {
      assertThat(of(new TextFromElsewhere(), copy("苇河镇", 2026, false, "0.60"))).hasSize(1);
      assertThat(of(new TextFromElsewhere(), copy("苇河镇", 2026, false, "0.59"))).isEmpty();
    }

    @Test
    void ownTextOfLastYearIsNoCopy() {
      assertThat(of(new TextFromElsewhere(), copy("云溪镇", 2026, true, "1.00"))).isEmpty();
    }

    @Test
    void whoCopiedFromUsLastYearMakesUsNoCopyists() {
      var own = copy("云溪镇", 2026, true, "1.00");
      assertThat(of(new TextFromElsewhere(), own, copy("苇河镇", 2027, false, "1.00"))).isEmpty();
      assertThat(of(new TextFromElsewhere(), own, copy("苇河镇", 2025, false, "1.00"))).hasSize(1);
    }

    @Test
    void nothingNewIsAHintOnlyWhereTheTextIsThatOfTheOwnProject() {
      assertThat(of(new NothingNewSinceThen(), copy("云溪镇", 2026, true, "0.96"))).hasSize(1);
      assertThat(of(new NothingNewSinceThen(), copy("云溪镇", 2026, true, "0.90"))).isEmpty();
      assertThat(of(new NothingNewSinceThen(), copy("苇河镇", 2026, false, "1.00"))).isEmpty();
    }

    @Test
    void aTextAloneHasNoSurroundings() {
      assertThat(Papers.alone(2027, target("甲", signs(60, 1))).paper().surroundings())
          .isEqualTo(Surroundings.NONE);
    }
  }
}
