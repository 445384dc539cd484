package cn.jixiao.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.indicators.IndicatorFrame;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormActsTest {

  private final TargetForm form = TargetForm.empty(IndicatorFrame.FRAME_2015);
  private final FormActs acts = new FormActs(form, new KeptRows());

  @Nested
  class Repair {

    @Test
    void takesThePlaceOfWhatTheFindingSaw() {
      form.setPurpose("用于道路\r\n维修");
      assertThat(acts.repair("purpose", "用于道路\n维修", "用于道路维修")).isTrue();
      assertThat(form.getPurpose()).isEqualTo("用于道路维修");
    }

    @Test
    void leavesATextThatWasWrittenSince() {
      form.setPurpose("全部重写");
      assertThat(acts.repair("purpose", "用于道路", "用于道路维修")).isFalse();
      assertThat(form.getPurpose()).isEqualTo("全部重写");
    }

    @Test
    void comparesAValueAsOneText() {
      var row = form.getIndicators().get(0);
      row.write("≥95");
      var seen = acts.text("indicators[0].value");
      assertThat(acts.repair("indicators[0].value", seen, "≥95%")).isTrue();
      assertThat(row.getWritten()).isEqualTo("≥95%");
      assertThat(acts.repair("indicators[0].value", seen, "≥90%")).isFalse();
      assertThat(row.getWritten()).isEqualTo("≥95%");
    }

    @Test
    void ofARowThatIsGoneIsIgnored() {
      assertThat(acts.repair("indicators[88].value", "", "≥95%")).isTrue();
      assertThat(acts.repair("indicators[88].name", "", "道路")).isTrue();
      assertThat(acts.repair("plan[88].percent", "", "30")).isTrue();
    }
  }
}
