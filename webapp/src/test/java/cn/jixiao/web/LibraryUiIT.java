package cn.jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.launch.RunningJixiao;
import cn.jixiao.launch.WithJixiao;
import cn.jixiao.web.pages.Desk;
import cn.jixiao.web.pages.IndicatorLibrary;
import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library grows by a clerk's proposal, and is found by what people type. */
@WithJixiao
class LibraryUiIT {

  private static final String NAME = "太阳能路灯连续阴雨亮灯天数";
  private static final long LIST = 4;
  private static final long FORM = 10;

  private final Browser browser;
  private final RunningJixiao jixiao;

  private Desk clerk;
  private Desk performance;

  LibraryUiIT(Browser browser, RunningJixiao jixiao) {
    this.browser = browser;
    this.jixiao = jixiao;
  }

  @BeforeEach
  void comeToWork() {
    clerk = Desk.of(browser, jixiao, "clerk");
    performance = Desk.of(browser, jixiao, "performance");
  }

  @AfterEach
  void goHome() {
    clerk.close();
    performance.close();
  }

  @Test
  void aProposalIsFoundOnceThePerformanceDivisionApprovedIt() {
    proposed(NAME);
    assertThat(IndicatorLibrary.open(clerk).search("连续阴雨").rows()).isZero();

    var open = IndicatorLibrary.proposals(performance);
    assertThat(open.proposal(NAME)).contains("≥3天", "路灯", "质量指标");
    performance.requireAccessible().screenshot("library-proposals");
    open.comment(NAME, "可以").decide(NAME, "approve");
    assertThat(performance.news()).contains(NAME);

    var found = IndicatorLibrary.open(clerk).search("路灯 阴雨");
    assertThat(found.firstName()).contains(NAME);
    assertThat(found.rows()).isEqualTo(1);
    clerk.requireAccessible().screenshot("library-found");
  }

  @Test
  void aDeclinedProposalTellsItsProposerWhy() {
    var name = "领导满意程度";
    proposed(name);
    var open = IndicatorLibrary.proposals(performance);
    open.decide(name, "decline");
    assertThat(performance.errors()).contains(name);
    open.comment(name, "应调查服务对象，而不是领导").decide(name, "decline");
    assertThat(performance.news()).contains(name);

    assertThat(IndicatorLibrary.proposals(clerk).proposal(name)).contains("未采纳", "服务对象");
    clerk.screenshot("library-declined");
  }

  @Test
  void anIncompleteProposalIsRefusedAtItsFields() {
    var proposal = IndicatorLibrary.proposals(clerk).type("name", "没有写全的指标").type("value", "很好");
    proposal.propose();
    assertThat(clerk.errors()).contains("很好");
    proposal.type("value", "").propose();
    clerk.page().waitForSelector("#summary:has-text('怎样衡量')");
    assertThat(clerk.page().inputValue("[id='proposal:name']")).isEqualTo("没有写全的指标");
    clerk.requireAccessible().screenshot("library-refused");
  }

  @Test
  void asksLittleOfTheDatabase() throws Exception {
    assertThat(jixiao.cost(() -> clerk.open("/indicators/library.xhtml?q=率")))
        .isLessThanOrEqualTo(LIST);
    clerk.requireAccessible().screenshot("library");
    assertThat(jixiao.cost(() -> performance.open("/indicators/proposals.xhtml")))
        .isLessThanOrEqualTo(FORM);
  }

  private void proposed(String name) {
    IndicatorLibrary.proposals(clerk)
        .type("name", name)
        .type("value", "≥3天")
        .choose("topic", "lighting")
        .choose("category", "QUALITY")
        .choose("direction", "POSITIVE")
        .type("method", "查看维护记录，统计最长连续亮灯天数")
        .propose();
    assertThat(clerk.news()).contains(name);
  }
}
