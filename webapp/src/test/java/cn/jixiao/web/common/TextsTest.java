package cn.jixiao.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void whatNobodyStatedIsAStroke() {
    var words = Texts.in(Locale.CHINESE).get("check.C05a.message", (Object) null);
    assertThat(words).contains("—").doesNotContain("null");
  }

  @Test
  void aConstantIsToldByItsWordHoweverItIsSpelled() {
    var texts = Texts.in(Locale.CHINESE);
    assertThat(texts.get("DeadlineNotice.SOON", "甲", "2027", "BudgetRound.UP1", "2026-10-30"))
        .isEqualTo("甲2027年一上应在 2026-10-30 前报送，还有内容没有报送，请按时完成。");
  }
}
