package cn.jixiao.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangesTest {

  /** The text with what differs in brackets. */
  private static String marked(String text, String beside) {
    return new Changes()
        .of(text, beside).stream()
            .map(run -> run.different() ? "[" + run.text() + "]" : run.text())
            .collect(Collectors.joining());
  }

  @Test
  void marksTheCharactersThatDiffer() {
    assertThat(marked("用于23个行政村", "用于24个行政村")).isEqualTo("用于2[3]个行政村");
    assertThat(marked("按季度拨付到村", "拨付到村")).isEqualTo("[按季度]拨付到村");
    assertThat(marked("拨付到村", "按季度拨付到村")).isEqualTo("拨付到村");
  }

  @Test
  void marksNothingInTheSame() {
    assertThat(marked("村级组织运转", "村级组织运转")).isEqualTo("村级组织运转");
    assertThat(new Changes().of(null, "有")).isEmpty();
  }

  @Test
  void marksAllWhereTheOtherSaysNothing() {
    assertThat(marked("新增的内容", null)).isEqualTo("[新增的内容]");
  }

  @Test
  void doesNotScatterOverSingleCharactersThatHappenToBeAlike() {
    assertThat(marked("甲的乙", "丙的丁")).isEqualTo("[甲的乙]");
  }

  @Test
  void keepsCharactersWhole() {
    assertThat(marked("𠮷村", "吉村")).isEqualTo("[𠮷]村");
  }

  @Test
  void doesNotWeighLongTextsCharacterByCharacter() {
    var long1 = "甲乙".repeat(5_000);
    var long2 = "丙丁".repeat(5_000);
    assertThat(marked("始" + long1 + "终", "始" + long2 + "终")).isEqualTo("始[" + long1 + "]终");
  }
}
