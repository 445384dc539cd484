package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.api.ExcelSheet;
import cn.jixiao.web.pages.Administration;
import cn.jixiao.web.pages.Desk;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The administrator takes a list of units into the tree, after a look at what it would do. */
@WithJixiao
class TreeImportUiIT {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Browser browser;
  private final RunningJixiao jixiao;

  TreeImportUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @Test
  void aListIsLookedAtAndTakenIn() {
    try (var admin = Desk.of(browser, jixiao, "admin")) {
      Administration.open(admin);
      admin.page().click("[id$='toTreeImport']");
      admin.click("upload:look");
      assertThat(admin.errors()).contains("没有选择文件");
      choose(admin, List.of("甲", "乙"), List.of("1", "2"));
      assertThat(admin.errors()).contains("表头须有");
      choose(
          admin,
          List.of("类别", "代码", "名称", "上级代码"),
          List.of("部门", "691", "清禾镇人民政府", ""),
          List.of("预算单位", "691001", "清禾镇人民政府本级", "691"),
          List.of("预算单位", "699001", "没有上级的单位", ""),
          List.of("预算单位", "601001", "青澜区栖禾镇人民政府本级", "691"));
      admin.page().waitForSelector("#rows");
      assertThat(admin.text("sum")).contains("新增 2", "不导入 2");
      assertThat(admin.text("rows")).contains("在“清禾镇人民政府”下面新增", "上级代码：没有找到上级“699”", "不能直接换上级");
      admin.requireAccessible().screenshot("tree-import-preview");
      admin.click("preview:apply");
      assertThat(admin.news()).contains("2 个机构");
      assertThat(admin.here()).isEqualTo("organizations/organizations.xhtml");
      assertThat(admin.page().textContent("#tree")).contains("清禾镇人民政府");
    }
    try (var desk = Desk.enlarged(browser, jixiao)) {
      desk.logIn("admin", Desk.PASSWORD);
      Administration.open(desk);
      desk.page().click("[id$='toTreeImport']");
      desk.requireAccessible().screenshot("tree-import-enlarged");
    }
  }

  @SafeVarargs
  private static void choose(Desk desk, List<String>... rows) {
    var file = new FilePayload("机构.xlsx", TYPE, ExcelSheet.of(rows));
    desk.page().setInputFiles("[id='upload:file']", file);
    desk.click("upload:look");
  }
}
