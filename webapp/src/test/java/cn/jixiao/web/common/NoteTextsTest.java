package cn.jixiao.web.common;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.formats.Place;
import cn.jixiao.recognition.Note;
import cn.jixiao.recognition.NoteKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoteTextsTest {

  private static String told(Place place) {
    return new NoteTexts(Texts.in(Locale.CHINESE)).place(Note.at(place, NoteKind.NO_TABLE));
  }

  @Test
  void namesTheRowOfATable() {
    assertThat(told(Place.inTable(2, 5, "指标值"))).isEqualTo("表2 第5行 指标值");
    assertThat(told(Place.inTable(2, 5, null))).isEqualTo("表2 第5行");
  }

  @Test
  void namesTheCellOfASheet() {
    assertThat(told(new Place(1, 5, "指标值", null, "汇总", "B5", null))).isEqualTo("工作表“汇总” B5 指标值");
    assertThat(told(new Place(1, 5, null, null, "汇总", null, null))).isEqualTo("工作表“汇总” 第5行");
  }

  @Test
  void namesThePage() {
    assertThat(told(new Place(2, 5, "指标值", null, null, null, 3))).isEqualTo("第3页 表2 第5行 指标值");
    assertThat(told(new Place(null, null, null, 12, null, null, 1))).isEqualTo("第1页 第12段");
  }

  @Test
  void speaksOfTheWholeFileWhereNothingNarrower() {
    assertThat(told(Place.whole())).isEqualTo("整个文件");
  }
}
