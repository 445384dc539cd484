package cn.jixiao.checks.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import org.junit.jupiter.api.Test;

class TopicConflictsTest {

  @Test
  void statisticsThatPayForConscription() {
    assertThat(
            Looking.by(new PurposeOffTopic())
                .name("统计专项业务工作经费")
                .purpose("用于开展征兵工作中的宣传动员、体检等支出")
                .at2027())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.field()).isEqualTo("purpose");
              assertThat(finding.arguments().subList(0, 2)).containsExactly("征兵与武装", "统计普查");
            });
  }

  @Test
  void aPurposeOfTheSameOrOfAKindredTopic() {
    assertThat(Looking.by(new PurposeOffTopic()).at2027()).isEmpty();
    assertThat(Looking.by(new PurposeOffTopic()).name("农村生活垃圾清运").purpose("改善农村人居环境").at2027())
        .isEmpty();
    assertThat(Looking.by(new PurposeOffTopic()).name("专项业务费").purpose("用于征兵宣传").at2027())
        .isEmpty();
  }

  @Test
  void aGoalThatWasPastedFromAnotherProject() {
    assertThat(
            Looking.by(new GoalOffTopic())
                .goals("养护道路64公里", "完成两批次征兵体检，新兵入伍20人", "让村民满意度达到90%")
                .at2027())
        .extracting(Finding::field)
        .containsExactly("goals[1]");
  }

  @Test
  void anIndicatorOfAnotherProject() {
    assertThat(
            Looking.by(new RowOffTopic())
                .name("征兵工作经费")
                .purpose("用于征兵宣传和体检")
                .row("数量指标", "上站体检青年数", "≥90人")
                .row("质量指标", "路面修复合格率", "≥95%")
                .row("社会效益指标", "社会影响力", "优")
                .at2027())
        .extracting(Finding::field)
        .containsExactly("indicators[1].name");
  }
}
