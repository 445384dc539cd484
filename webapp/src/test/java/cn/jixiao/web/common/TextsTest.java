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
}
