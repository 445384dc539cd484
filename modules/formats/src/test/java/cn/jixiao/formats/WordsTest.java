package cn.jixiao.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Nested
  class OnOneLine {

    @Test
    void keepsBlanksAsTypedAndTurnsBreaksIntoOne() {
      assertThat(Words.line("　≥23  个\u00a0\n")).isEqualTo("≥23  个");
      assertThat(Words.line("书报费等,\t\t确保")).isEqualTo("书报费等, 确保");
      assertThat(Words.line("积极性\t，保障\n工作")).isEqualTo("积极性，保障 工作");
    }

    @Test
    void leavesOutWhatConvertersLeaveBehind() {
      assertThat(Words.line("[bookmark: _Toc_2]一、总体")).isEqualTo("一、总体");
      assertThat(Words.line("一、总体 TC 一、总体 \\f A \\l 1")).isEqualTo("一、总体");
      assertThat(Words.line("\ufeff项目\u200b名称")).isEqualTo("项目名称");
    }

    @Test
    void dropsASpreadsheetsQuotesAndKeepsTheWritersOwn() {
      assertThat(Words.line("\" 购买办公用品。\t\t\n\"\t\t")).isEqualTo("购买办公用品。");
      assertThat(Words.line("\"一\n\"\"二\"\"\"")).isEqualTo("一 \"二\"");
      assertThat(Words.line("\"重点\"")).isEqualTo("\"重点\"");
      assertThat(Words.line("实行“四个民主\"。")).isEqualTo("实行“四个民主\"。");
    }

    @Test
    void isNotStatedWhereNothingIsLeft() {
      assertThat(Words.lineOrNull(" \t\u3000\n")).isNull();
    }
  }
}
