package cn.jixiao.checks.basis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BasisTest {

  private static Looking row(Object check, String level2, String basis) {
    return Looking.by(check).row(level2, "村民满意度", "满意的比例", "≥90%", basis);
  }

  private static List<Finding> look(Object check, String basis) {
    return row(check, "数量指标", basis).at2027();
  }

  @Test
  void isMissedInARowWhereOthersHaveOne() {
    var looking = row(new BasisMissing(), "数量指标", "年度计划").row("质量指标", "合格率", "合格的", "≥90%", null);
    assertThat(looking.at2027()).extracting(Finding::field).containsExactly("indicators[1].basis");
  }

  @Test
  void isMissedOnceWhereNoRowHasOne() {
    var looking = row(new NoBasisAtAll(), "数量指标", null).row("质量指标", "合格率", "合格的", "≥90%", null);
    assertThat(looking.at2027()).extracting(Finding::field).containsExactly("indicators");
    assertThat(row(new BasisMissing(), "数量指标", null).at2027()).isEmpty();
  }

  @Test
  void isNotTheSameForEveryRow() {
    var looking = Looking.by(new BasisSameEverywhere());
    for (var level2 : List.of("数量指标", "质量指标", "成本指标")) {
      looking.row(level2, level2, level2, "≥1", "招投标服务合同");
    }
    assertThat(looking.at2027()).isEmpty();
    assertThat(looking.row("时效指标", "时间", "时间", "≥1", "招投标服务合同").at2027()).hasSize(1);
    assertThat(Looking.by(new BasisSameEverywhere()).at2027()).isEmpty();
  }

  @Test
  void canBeLookedUp() {
    assertThat(look(new UnsuitableBasis(), "工作经验")).hasSize(1);
    assertThat(look(new UnsuitableBasis(), "工作需要。")).hasSize(1);
    assertThat(look(new UnsuitableBasis(), "根据工作需要制定的2027年工作计划")).isEmpty();
  }

  @Test
  void isNoPromise() {
    assertThat(look(new PromiseForBasis(), "确保农民种粮增收，群众出行安全。")).hasSize(1);
    assertThat(look(new PromiseForBasis(), "所有街道及两侧干净整洁，无残留")).hasSize(1);
    assertThat(look(new PromiseForBasis(), "政策文件：关于加强农村环境卫生的通知")).isEmpty();
    assertThat(look(new PromiseForBasis(), "历史标准：2026年满意度")).isEmpty();
    assertThat(look(new PromiseForBasis(), "年初安排")).isEmpty();
    assertThat(look(new PromiseForBasis(), "住房安全保障动态监测要求")).isEmpty();
  }

  @Test
  void isNoContractForOpinionsAndEffects() {
    assertThat(row(new ContractForOpinion(), "服务对象满意度指标", "招投标服务合同").at2027()).hasSize(1);
    assertThat(row(new ContractForOpinion(), "社会效益指标", "招投标服务合同").at2027()).hasSize(1);
    assertThat(row(new ContractForOpinion(), "质量指标", "招投标服务合同").at2027()).isEmpty();
    assertThat(row(new ContractForOpinion(), "可持续影响指标", "施工合同保修条款").at2027()).isEmpty();
    assertThat(row(new ContractForOpinion(), "服务对象满意度指标", "合同约定的问卷调查").at2027()).isEmpty();
  }

  @Test
  void isOneOfTheOptions() {
    assertThat(look(new OptionsPasted(), "工作需要 行业标准 计划指标 年初计划")).hasSize(1);
    assertThat(look(new OptionsPasted(), "历史标准/行业标准/计划标准")).hasSize(1);
    assertThat(look(new OptionsPasted(), "参照历史标准和行业标准")).isEmpty();
    assertThat(look(new OptionsPasted(), "行业标准：公路养护技术规范")).isEmpty();
  }

  @Nested
  class Satisfaction {

    private Looking office(String name, String purpose) {
      return Looking.by(new RespondentsDoNotFit()).name(name).purpose(purpose);
    }

    @Test
    void ofRunningCostsIsAskedOfTheStaff() {
      var asked = office("财政所经费", "购买办公用品");
      assertThat(asked.row("服务对象满意度指标", "满意度", "基层群众对工作的满意度", "≥95%", "问卷").at2027()).hasSize(1);
      var staff = office("财政所经费", "购买办公用品");
      assertThat(staff.row("服务对象满意度指标", "干部职工满意度", "满意的", "≥95%", "问卷").at2027()).isEmpty();
    }

    @Test
    void ofWhatIsDoneForVillagersIsAskedOfThem() {
      var outward = office("便民服务大厅办公经费", "办理村民事项");
      assertThat(outward.row("服务对象满意度指标", "群众满意度", "≥95%").at2027()).isEmpty();
      var misnamed = office("专项办公经费", "通过环境治理改善村容村貌");
      assertThat(misnamed.row("服务对象满意度指标", "群众满意度", "≥95%").at2027()).isEmpty();
    }

    @Test
    void namesItsSurvey() {
      var silent = Looking.by(new SurveyNotNamed());
      assertThat(silent.row("服务对象满意度指标", "群众满意度", "满意的比例", "≥95%", "计划标准").at2027()).hasSize(1);
      var told = Looking.by(new SurveyNotNamed());
      assertThat(told.row("服务对象满意度指标", "群众满意度", "满意的比例", "≥95%", "调查问卷").at2027()).isEmpty();
      assertThat(Looking.by(new SurveyNotNamed()).at2027()).isEmpty();
    }

    @Test
    void isAskedOnceOfTheSamePeople() {
      var twice =
          Looking.by(new SameRespondentsTwice())
              .row("服务对象满意度指标", "满意度", "群众满意度", "≥95%", "走访")
              .row("服务对象满意度指标", "群众满意度", "群众满意度", "≥97%", "问卷");
      assertThat(twice.at2027()).extracting(Finding::field).containsExactly("indicators[1].name");
      var different =
          Looking.by(new SameRespondentsTwice())
              .row("服务对象满意度指标", "村民满意度", "≥95%")
              .row("服务对象满意度指标", "商户满意度", "≥95%");
      assertThat(different.at2027()).isEmpty();
    }
  }
}
