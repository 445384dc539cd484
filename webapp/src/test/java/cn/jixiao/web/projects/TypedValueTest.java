package cn.jixiao.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.projects.IndicatorDraft;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TypedValueTest {

  @Nested
  class Typing {

    @Test
    void isTakenForWhatItMeans() {
      assertThat(typed(Relation.NONE, "大于等于95％", null)).isEqualTo("≥|95|%");
      assertThat(typed(Relation.NONE, "９５", "百分比")).isEqualTo("|95|%");
      assertThat(typed(Relation.NONE, "95%以上", null)).isEqualTo("≥|95|%");
      assertThat(typed(Relation.LE, "1,200", "元")).isEqualTo("≤|1200|元");
      assertThat(typed(Relation.NONE, "23个行政村", null)).isEqualTo("|23|个行政村");
    }

    @Test
    void bringsThousandsAndUnitTogether() {
      assertThat(typed(Relation.LE, "12万", "元")).isEqualTo("≤|12|万元");
      assertThat(typed(Relation.LE, "12万元", "元")).isEqualTo("≤|12|万元");
    }

    @Test
    void switchesTheControlWhereItIsNoNumber() {
      assertThat(typed(Relation.LE, "2027-12-20", null)).isEqualTo("DATE|2027-12-20|null");
      assertThat(typed(Relation.NONE, "12月20日前", null)).isEqualTo("DATE|12月20日前|null");
      assertThat(typed(Relation.NONE, "优秀", null)).isEqualTo("GRADE|优秀|null");
      assertThat(typed(Relation.NONE, "90%-95%", null)).isEqualTo("RANGE|90%-95%|null");
      assertThat(typed(Relation.NONE, "显著提高", null)).isEqualTo("TEXT|显著提高|null");
    }

    @Test
    void isUnreadableWhereASignPromisesANumber() {
      var value = value(Relation.GE, "很多", null);
      assertThat(value.isUnreadable()).isTrue();
    }
  }

  @Nested
  class Reading {

    @Test
    void leavesWhatNobodyTouchedExactlyAsItWasWritten() {
      for (var written : new String[] {"≧95％以上", "大于等于 95%", "约5000人次", "百分之九十"}) {
        var stated = draft(written, null, null, null);
        assertThat(TypedValue.of(stated).in(empty())).isEqualTo(stated);
      }
    }

    @Test
    void showsPartsThatStoodApart() {
      var value = TypedValue.of(draft("95", "≥", null, "百分比"));
      assertThat(parts(value)).isEqualTo("≥|95|%");
      assertThat(value.written()).isEqualTo("≥95%");
      assertThat(value.in(empty())).isEqualTo(draft("95", "≥", null, "百分比"));
    }

    @Test
    void losesNothingBehindTheNumber() {
      var value = TypedValue.of(draft("≥5个行政村全部通车", null, null, null));
      value.setText("6");
      value.normalise();
      assertThat(value.written()).isEqualTo("≥6个行政村全部通车");
    }

    @Test
    void comesBackAsItWasStored() {
      var value = value(Relation.GE, null, "%");
      var stored = value.in(empty());
      assertThat(parts(TypedValue.of(stored))).isEqualTo("≥|null|%");
    }
  }

  private static String typed(Relation relation, String text, String unit) {
    return parts(value(relation, text, unit));
  }

  private static TypedValue value(Relation relation, String text, String unit) {
    var value = new TypedValue();
    value.setRelation(relation);
    value.setText(text);
    value.setUnit(unit);
    value.normalise();
    return value;
  }

  private static String parts(TypedValue value) {
    var relation = value.getRelation();
    var sign = relation.isOfNumbers() ? relation.symbol() : relation.name();
    return sign + "|" + value.getText() + "|" + value.getUnit();
  }

  private static IndicatorDraft empty() {
    return draft(null, null, null, null);
  }

  private static IndicatorDraft draft(
      String value, String operator, BigDecimal number, String unit) {
    return new IndicatorDraft(null, null, null, null, value, null, operator, number, unit, null);
  }
}
