package cn.jixiao.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateMeasureTest {

  /** What a heading or a text may be put together from. */
  private static final List<String> PARTS = List.of("。", "加强领导", " ", "\n", "\u3000");

  @Test
  void isReadBackAsItWasWritten() {
    for (var heading : texts(4)) {
      for (var text : texts(3)) {
        var measure = new TemplateMeasure(heading, text);
        if (measure.heading() != null) {
          assertThat(TemplateMeasure.of(measure.paragraph())).isEqualTo(measure);
          assertThat(new Paragraphs(List.of(measure.paragraph())).texts())
              .containsExactly(measure.paragraph());
        }
      }
    }
  }

  /** All texts of so many parts. */
  private static List<String> texts(int parts) {
    return parts == 0
        ? List.of("")
        : texts(parts - 1).stream().flatMap(begin -> PARTS.stream().map(begin::concat)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "加强领导, 镇长负总责。, 加强领导, 镇长负总责。",
    "加强领导。, 镇长负总责。, 加强领导, 镇长负总责。",
    "。 加强领导, 镇长负总责。, 加强领导, 镇长负总责。",
    "加强领导。明确职责, 镇长负总责。, 加强领导, 明确职责。镇长负总责。",
    "加强领导。明确职责。, , 加强领导, 明确职责",
    "加强领导, , 加强领导, ",
    " 。 , 镇长负总责。, , 镇长负总责。"
  })
  void hasAHeadingOfOneSentence(String heading, String text, String head, String below) {
    var measure = new TemplateMeasure(heading, text);
    assertThat(measure.heading()).isEqualTo(head);
    assertThat(measure.text()).isEqualTo(below);
  }
}
