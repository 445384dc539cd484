package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.TargetSheet;
import com.microsoft.playwright.Browser;
import java.util.concurrent.atomic.AtomicBoolean;
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
          "一级指标\t二级指标\t三级指标\t指标描述\t指标值\t确定依据\n"
              + "产出指标\t数量指标\t硬化道路长度\t\"通村道路，\n"
              + "含涵洞\"\t≥3.5公里\t年初计划\n"
              + "\t质量指标\t验收合格率\t一次验收\t大于等于95％\t行业标准\n"
              + "效益指标\t社会效益指标\t出行条件\t\t显著改善\t\n"
              + "满意度指标\t服务对象满意度指标\t群众满意度\t\t≥90%\t问卷\n"
              + "产出指标\t时效指标\t完工时间\t\t2027年10月底前\t\n"
              + "产出指标\t成本指标\t每公里造价\t\t≤45万元/公里\t\n"
              + "产出指标\t数量指标\t涵洞\t\t3座\t\n");
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

  @Nested
  class AnAnswerThatIsLost {

    @Test
    void leavesEveryTextInItsRow() {
      sheet.type("indicators:0:name", "甲").type("indicators:1:name", "乙").save();
      var rows = sheet.indicators();
      lose("act=below", true);
      sheet.press("indicators:0:name", "Control+Enter").typing("indicators:1:basis", "财务账");
      waitForRows(rows + 1);
      sheet.save();
      assertThat(sheet.typed("indicators:0:name")).isEqualTo("甲");
      assertThat(sheet.typed("indicators:1:name")).isEmpty();
      assertThat(sheet.typed("indicators:2:name")).isEqualTo("乙");
      assertThat(sheet.typed("indicators:2:basis")).isEqualTo("财务账");
    }

    @Test
    void toAPasteIsAskedForAgain() {
      var rows = sheet.indicators();
      lose("act=paste", false);
      sheet.paste("indicators:" + (rows - 1) + ":name", "丙\t三\n丁\t四\n");
      waitForRows(rows + 1);
      sheet.save();
      assertThat(sheet.typed("indicators:" + rows + ":name")).isEqualTo("丁");
    }

    @Test
    void keepsASubmissionWaitingUntilTheRowsAreThoseOfTheServer() {
      sheet.type("indicators:0:name", "甲").type("indicators:1:name", "乙");
      sheet.type("indicators:2:name", "丙").save();
      var rows = sheet.indicators();
      lose("act=remove", true);
      sheet.press("indicators:0:name", "Alt+Delete").settled().submit();
      assertThat(clerk.errors()).isNotEmpty();
      waitForRows(rows - 1);
      assertThat(sheet.typed("indicators:0:name")).isEqualTo("乙");
      assertThat(sheet.typed("indicators:1:name")).isEqualTo("丙");
    }

    @Test
    void toTheFirstSaveLeavesTheWayToDiscardIt() {
      sheet.discard();
      clerk.news();
      lose("target%3Aname=", true);
      sheet = TargetSheet.fresh(clerk).type("name", "表格填报").save();
      assertThat(clerk.shows("target:discard")).isTrue();
    }

    /** The next request that says this reaches the server or not; its answer never comes. */
    private void lose(String wanted, boolean arrives) {
      var lost = new AtomicBoolean();
      clerk
          .page()
          .route(
              "**/projects/target.xhtml*",
              route -> {
                var sent = String.valueOf(route.request().postData());
                if (!sent.contains(wanted) || lost.getAndSet(true)) {
                  route.resume();
                  return;
                }
                if (arrives) {
                  route.fetch();
                }
                route.abort();
              });
    }

    private void waitForRows(int rows) {
      clerk
          .page()
          .waitForFunction(
              "n => document.querySelectorAll('table.indicators tbody tr').length === n", rows);
    }
  }
}
