package cn.jixiao.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.indicators.IndicatorFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeptFormTest {

  private final TargetForm form = TargetForm.empty(IndicatorFrame.FRAME_2015);

  @BeforeEach
  void somebodyWroteThreeRows() {
    form.getIndicators().clear();
    for (var name : new String[] {"甲", "乙", "丙"}) {
      form.addIndicator(null).setName(name);
    }
  }

  @Test
  void takesNoRowAway() {
    new KeptForm("{'fields':{'name':'道路'},'rows':{'indicators':1}}".replace('\'', '"'))
        .restore(form);
    assertThat(form.getName()).isEqualTo("道路");
    assertThat(form.getIndicators()).extracting(IndicatorRow::getName).contains("甲", "乙", "丙");
  }

  @Nested
  class ItsCells {

    @Test
    void standInTheRowAtTheirPlace() {
      restore("'indicators:1:basis':'财务账'", "'indicators:1':{'name':'乙'}");
      assertThat(form.getIndicators().get(1).getBasis()).isEqualTo("财务账");
      assertThat(form.getIndicators()).hasSize(3);
    }

    @Test
    void followTheirRowByItsName() {
      restore("'indicators:0:basis':'财务账'", "'indicators:0':{'name':'乙'}");
      assertThat(form.getIndicators().get(0).getBasis()).isNull();
      assertThat(form.getIndicators().get(1).getBasis()).isEqualTo("财务账");
    }

    @Test
    void comeWithTheirRowWhereItIsGone() {
      restore("'indicators:0:basis':'财务账'", "'indicators:0':{'name':'丁','value':'3'}");
      assertThat(form.getIndicators()).hasSize(4);
      assertThat(form.getIndicators().get(0).getBasis()).isNull();
      assertThat(form.getIndicators().get(3).getName()).isEqualTo("丁");
      assertThat(form.getIndicators().get(3).getValue()).isEqualTo("3");
      assertThat(form.getIndicators().get(3).getBasis()).isEqualTo("财务账");
    }

    @Test
    void ofANewRowStandBesideWhatSomebodyElseWroteAtItsPlace() {
      restore("'indicators:2:name':'戊'", "'indicators:2':{'name':''}");
      assertThat(form.getIndicators())
          .extracting(IndicatorRow::getName)
          .containsExactly("甲", "乙", "丙", "戊");
    }

    private void restore(String fields, String were) {
      var json = "{'fields':{" + fields + "},'rows':{'indicators':3},'were':{" + were + "}}";
      new KeptForm(json.replace('\'', '"')).restore(form);
    }
  }
}
