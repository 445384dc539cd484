package cn.jixiao.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

  @Nested
  class Numbers {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "1.保障环境 | 1 | 保障环境",
          "2. 通过工作 | 2 | 通过工作",
          "3、规范 | 3 | 规范",
          "（二）财务 | 二 | 财务",
          "(二）财务 | 二 | 财务",
          "（1） 绩效目标 | 1 | 绩效目标",
          "（一）、完善 | 一 | 完善",
          "十一、政务 | 十一 | 政务",
          "目标1：完成 | 1 | 完成",
          "①完成 | ① | 完成",
          "1. 5万元 | 1 | 5万元"
        })
    void areTakenOffTheText(String line, String number, String text) {
      assertThat(Numbering.of(line)).contains(new Numbering.Numbered(number, text));
    }

    @ParameterizedTest
    @CsvSource({"1.5万元补贴", "2023年工作", "一是健全制度", "三级指标"})
    void areNotSeenWhereThereAreNone(String line) {
      assertThat(Numbering.of(line)).isEmpty();
    }
  }

  @Nested
  class OfGoals {

    @Test
    void standUnderOneNumberUntilTheNext() {
      assertThat(Goals.split("1.保障\n运转。\n\n2.“满意”。\n")).containsExactly("保障 运转。", "“满意”。");
      assertThat(Goals.split("1. \" 用于征兵\t\n\"\t\t")).containsExactly("用于征兵");
      assertThat(Goals.split("道路平整。\n群众满意。")).containsExactly("道路平整。", "群众满意。");
    }
  }
}
