package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The table of indicators is written without a mouse, and takes what people have elsewhere. */
@WithJixiao
class TargetGridUiIT {

  private Desk clerk;
  private TargetSheet sheet;

  @BeforeEach
  void comeToWork(Browser browser, RunningJixiao jixiao) {
    clerk = Desk.of(browser, jixiao, "clerk");
    sheet = TargetSheet.fresh(clerk).type("name", "表格填报").save();
  }

  @AfterEach
  void goHome() {
    sheet.settled().discard();
    clerk.news();
    clerk.close();
  }

  @Nested
  class Keys {

    @Test
    void leadFromCellToCell() {
      assertThat(sheet.press("indicators:0:name", "ArrowDown").focused())
          .isEqualTo("indicators:1:name");
      assertThat(sheet.press("indicators:1:name", "ArrowRight").focused())
          .isEqualTo("indicators:1:description");
      assertThat(sheet.press("indicators:1:description", "Enter").focused())
          .isEqualTo("indicators:2:description");
      assertThat(sheet.press("indicators:2:description", "Shift+Enter").focused())
          .isEqualTo("indicators:1:description");
      assertThat(sheet.press("indicators:1:description", "Tab").focused())
          .isEqualTo("indicators:1:operator");
    }

    @Test
    void stayInATextUntilItsEdge() {
      sheet.type("indicators:0:name", "硬化道路");
      assertThat(sheet.press("indicators:0:name", "End", "ArrowLeft", "ArrowRight").focused())
          .isEqualTo("indicators:0:name");
      clerk.page().keyboard().press("ArrowRight");
      assertThat(sheet.focused()).isEqualTo("indicators:0:description");
    }

    @Test
    void fillDownAndTakeItBack() {
      sheet.type("indicators:0:value", "≥95%").press("indicators:1:value", "Control+d").settled();
      assertThat(sheet.value(1)).isEqualTo("≥ 95 %");
      sheet.press("indicators:1:value", "Control+z").settled();
      assertThat(sheet.value(1)).isEqualTo("—");
      sheet.press("indicators:1:value", "Control+y").save();
      assertThat(sheet.value(1)).isEqualTo("≥ 95 %");
    }

    @Test
    void addAndRemoveRows() {
      sheet.type("indicators:0:name", "甲").type("indicators:1:name", "乙");
      var rows = sheet.indicators();
      sheet.press("indicators:0:name", "Control+Enter").settled();
      assertThat(sheet.indicators()).isEqualTo(rows + 1);
      assertThat(sheet.focused()).isEqualTo("indicators:1:name");
      assertThat(sheet.typed("indicators:2:name")).isEqualTo("乙");
      sheet.press("indicators:0:name", "Alt+Delete").settled();
      assertThat(sheet.typed("indicators:1:name")).isEqualTo("乙");
      sheet.press("indicators:0:name", "Control+z").settled();
      assertThat(sheet.typed("indicators:0:name")).isEqualTo("甲");
    }
  }

  @Nested
  class Rows {

    @Test
    void stayWhereTheyAreWhileSomebodyTypes() {
      sheet.type("indicators:3:name", "每村平均经费").save();
      assertThat(sheet.typed("indicators:3:name")).isEqualTo("每村平均经费");
      assertThat(sheet.typed("indicators:0:name")).isEmpty();
    }
  }

  @Nested
  class Pasting {

    @Test
    void takesABlockWithCategoriesAndValues() {
      sheet.paste(
          "indicators:0:level2",
          """
          一级指标	二级指标	三级指标	指标描述	指标值	确定依据
          产出指标	数量指标	硬化道路长度	"通村道路，
          含涵洞"	≥3.5公里	年初计划
          	质量指标	验收合格率	一次验收	大于等于95％	行业标准
          效益指标	社会效益指标	出行条件		显著改善	
          满意度指标	服务对象满意度指标	群众满意度		≥90%	问卷
          产出指标	时效指标	完工时间		2027年10月底前	
          产出指标	成本指标	每公里造价		≤45万元/公里	
          产出指标	数量指标	涵洞		3座	
          """);
      assertThat(sheet.indicators()).isEqualTo(7);
      assertThat(sheet.typed("indicators:0:name")).isEqualTo("硬化道路长度");
      assertThat(sheet.typed("indicators:0:description")).isEqualTo("通村道路， 含涵洞");
      assertThat(sheet.value(0)).isEqualTo("≥ 3.5 公里");
      assertThat(sheet.value(1)).isEqualTo("≥ 95 %");
      assertThat(sheet.value(2)).isEqualTo("文字 显著改善");
      assertThat(sheet.typed("indicators:3:level2")).contains("服务对象满意度指标");
      assertThat(sheet.value(4)).isEqualTo("日期 2027年10月底前");
      sheet.save();
      clerk.requireAccessible().screenshot("form-pasted");
      sheet.press("indicators:0:name", "Control+z").settled();
      assertThat(sheet.indicators()).isEqualTo(6);
      assertThat(sheet.typed("indicators:0:name")).isEmpty();
    }
  }

  @Nested
  class Values {

    @Test
    void areSplitOverThreeControlsWhereverTheyAreTyped() {
      sheet.type("indicators:0:value", "大于等于９５％");
      assertThat(sheet.value(0)).isEqualTo("≥ 95 %");
      sheet.type("indicators:1:value", "12万").type("indicators:1:measureUnit", "百分比");
      assertThat(sheet.value(1)).isEqualTo("— 12 %");
      sheet.choose("indicators:2:operator", "GRADE").type("indicators:2:value", "优秀");
      assertThat(sheet.value(2)).isEqualTo("等级 优秀");
      sheet.choose("indicators:3:operator", "LE").type("indicators:3:value", "很多");
      assertThat(sheet.wrong("indicators:3:value")).contains("很多");
      sheet.type("indicators:3:value", "5");
    }
  }
}
