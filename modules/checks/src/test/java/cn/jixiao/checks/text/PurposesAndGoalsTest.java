package cn.jixiao.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Finding;
import cn.jixiao.checks.Looking;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PurposesAndGoalsTest {

  @Nested
  class APurposeThatRepeatsTheName {

    private Looking look(String name, String purpose) {
      return Looking.by(new PurposeRepeatsName()).name(name).purpose(purpose);
    }

    @Test
    void isTheNameItselfOrContainedInIt() {
      assertThat(look("征兵工作经费", "征兵工作经费").at2027()).hasSize(1);
      assertThat(look("征兵工作经费", "用于征兵工作。").at2027()).hasSize(1);
      assertThat(look("道路桥梁养护维修", "用于道路养护和桥梁维修").at2027()).hasSize(1);
    }

    @Test
    void isSoBehindASentenceWithTheAmountsToo() {
      assertThat(look("网格员工作专项经费", "预算数45万元。其中：财政资金38万元。主要用于我镇网格员专项经费等。").at2027()).hasSize(1);
    }

    @Test
    void isNoneWhereItSaysHowMuchOrWhat() {
      assertThat(look("征兵工作经费", "征兵工作，动员90名青年").at2027()).isEmpty();
      assertThat(look("征兵工作经费", "用于征兵宣传、体检和役前教育").at2027()).isEmpty();
      assertThat(look("征兵工作经费", null).at2027()).isEmpty();
    }
  }

  @Nested
  class APurposeWithoutAnAct {

    private Looking look(String purpose) {
      return Looking.by(new PurposeWithoutAct()).name("机关运转").purpose(purpose);
    }

    @Test
    void isANounOrTwo() {
      assertThat(look("办公费、水电费").at2027())
          .singleElement()
          .satisfies(it -> assertThat(it.arguments()).containsExactly("办公费、水电费"));
    }

    @Test
    void isNoneWithAVerbOrANumber() {
      assertThat(look("支付办公费、水电费").at2027()).isEmpty();
      assertThat(look("办公费12万元").at2027()).isEmpty();
    }
  }

  @Nested
  class AGoalThatRepeatsThePurpose {

    private static final String PURPOSE = "用于开展征兵工作中的宣传动员，人员登记、体检和服务保障等各项支出";

    private Looking look(String... goals) {
      return Looking.by(new GoalRepeatsPurpose()).purpose(PURPOSE).goals(goals);
    }

    @Test
    void isFoundWhateverItsStopsAre() {
      assertThat(look("动员90名青年体检", PURPOSE + "。").at2027())
          .extracting(Finding::field)
          .containsExactly("goals[1]");
    }

    @Test
    void isNoneWhereItSaysMoreOrLittle() {
      assertThat(look(PURPOSE + "，动员90名青年上站体检，6月15日前完成全镇兵役登记").at2027()).isEmpty();
      assertThat(look("宣传动员").at2027()).isEmpty();
    }
  }

  @Nested
  class AGoalThatIsALabel {

    private Looking look(String goal) {
      return Looking.by(new GoalIsALabel()).goals(goal);
    }

    @Test
    void isAHeading() {
      assertThat(look("幸福指数").at2027())
          .singleElement()
          .satisfies(it -> assertThat(it.arguments()).containsExactly("幸福指数"));
      assertThat(look("群众满意度").at2027()).hasSize(1);
      assertThat(look("完成时间").at2027()).hasSize(1);
      assertThat(look("资金使用").at2027()).hasSize(1);
      assertThat(look("整体提升").at2027()).hasSize(1);
    }

    @Test
    void isNoneWithActOrNumber() {
      assertThat(look("改善村容村貌").at2027()).isEmpty();
      assertThat(look("满意度达到90%").at2027()).isEmpty();
      assertThat(look("完成道路施工。").at2027()).isEmpty();
    }
  }

  @Nested
  class GoalsWithoutANumber {

    private Looking look(String... goals) {
      return Looking.by(new GoalsWithoutNumber()).goals(goals);
    }

    @Test
    void areToldOnce() {
      assertThat(look("保障各村整体环境达标", "2027年防止病毒蔓延").at2027())
          .extracting(Finding::field)
          .containsExactly("goals");
      assertThat(look("1.保障各村环境", "目标2：服务群众").at2027()).hasSize(1);
    }

    @Test
    void areNoneWhereOneIsMeasured() {
      assertThat(look("改善环境", "23个村垃圾日产日清").at2027()).isEmpty();
      assertThat(look("6月底前完成施工").at2027()).isEmpty();
      assertThat(look("十二个村全部通水").at2027()).isEmpty();
      assertThat(look().at2027()).isEmpty();
    }
  }
}
