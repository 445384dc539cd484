package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.workflow.InboxFilter.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InboxFilterTest {

  private static final InboxFilter ALL =
      new InboxFilter(2049, "云溪", ReviewStep.UNIT_HEAD, SubmissionState.RETURNED, true, true);

  @Test
  void isEmptyOnceNoPartIsLeft() {
    var left = ALL;
    for (var part : Part.values()) {
      assertThat(left.has(part)).isTrue();
      left = left.without(part);
      assertThat(left.has(part)).isFalse();
    }
    assertThat(left.isEmpty()).isTrue();
  }

  @Test
  void asksATabOnlyWhatCanBeAskedThere() {
    assertThat(ALL.in(InboxTab.TODO)).isEqualTo(ALL.without(Part.STATE));
    assertThat(ALL.in(InboxTab.DUE)).isEqualTo(ALL.without(Part.STATE));
    assertThat(ALL.in(InboxTab.DONE)).isEqualTo(ALL.without(Part.OVERDUE));
  }

  @Test
  void readsAUnitAsItIsTyped() {
    assertThat(ofUnit("  ").isEmpty()).isTrue();
    assertThat(ofUnit(" 601 ").unit()).isEqualTo("601");
    assertThat(ofUnit("云".repeat(200)).unit()).hasSize(100);
  }

  @Test
  void narrowsByEachPartAlone() {
    var today = LocalDate.of(2026, 11, 29);
    assertThat(Narrowing.NONE.condition("r.step")).isEmpty();
    assertThat(new Narrowing(ofUnit("601"), today).condition("r.step"))
        .isEqualTo(" and (o.code like :ofUnit escape '!' or o.name like :ofUnit escape '!')");
    assertThat(new Narrowing(ALL.in(InboxTab.TODO), today).condition("r.step"))
        .contains("s.year = :ofYear", "r.step = :atStep", "r.due < :today", "s.doubts > 0")
        .doesNotContain(":inState");
  }

  private static InboxFilter ofUnit(String typed) {
    return new InboxFilter(null, typed, null, null, false, false);
  }
}
