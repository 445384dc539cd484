package cn.jixiao.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.checks.Looking;
import cn.jixiao.checks.LookingAtText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

  private static void assertHealed(SlipCheck check, String text, String healed) {
    assertThat(check.slipIn(text)).as(text).isPresent();
    assertThat(check.slipIn(text).orElseThrow().healed()).isEqualTo(healed);
    assertThat(check.slipIn(healed)).as(healed).isEmpty();
  }

  private static void assertFine(SlipCheck check, String text) {
    assertThat(check.slipIn(text)).as(text).isEmpty();
  }

  @Test
  void areLookedForInEveryTextOfTargetAndPartOne() {
    var check = new WordDoubled();
    var target = Looking.by(check).purpose("保障工作工作开展。").goals("修路。", "提出意见意见。").at2027();
    assertThat(target)
        .extracting(finding -> finding.repair().field() + finding.repair().text())
        .containsExactly("purpose保障工作开展。", "goals[1]提出意见。");
    var overall = LookingAtText.by(check).measures("规范的的管理。").goal("维护稳定。").at2027();
    assertThat(overall)
        .extracting(finding -> finding.field() + finding.repair().text())
        .containsExactly("overall.measures[0]规范的管理。");
  }

  @ParameterizedTest
  @CsvSource({
    "提出意见意见；加大宣传,提出意见；加大宣传",
    "保障工作工作开展,保障工作开展",
    "经费使用使用村庄数量,经费使用村庄数量",
    "村委会村委会负责,村委会负责",
    "规范的的管理,规范的管理",
    "绩效目标绩效目标明确,绩效目标明确"
  })
  void doubledWordsAreOnce(String text, String healed) {
    assertHealed(new WordDoubled(), text, healed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "推进建设建设用地复垦",
        "服务服务对象",
        "以此为目的的活动",
        "人人参与，天天打扫，稳稳增收",
        "一个一个走访",
        "实实在在",
        "干干净净",
        "保障保障性住房",
        "管理管理人员",
        "普及及时",
        "参与与监督",
        "红红火火",
        "宣传、宣传",
        "但是是可行的",
        "存在在建项目"
      })
  void wordsThatOnlyMeetStay(String text) {
    assertFine(new WordDoubled(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "改善农村人届环境,改善农村人居环境",
    "环境是否的到提升,环境是否得到提升",
    "方面出行。,方便出行。",
    "村级财务记帐,村级财务记账",
    "合格绿达到95%,合格率达到95%"
  })
  void typingErrorsAreCorrected(String text, String healed) {
    assertHealed(new TypingError(), text, healed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "批复盖章",
        "发布署名文章",
        "按装机容量补助",
        "来自已完成的项目",
        "自己经营",
        "以经济建设为中心",
        "不得倒卖",
        "准确报送",
        "手工做好",
        "及时绿化",
        "既使群众受益又使村集体增收",
        "2026年未完成的工程",
        "火法冶金"
      })
  void wordsThatOnlyLookWrongStay(String text) {
    assertFine(new TypingError(), text);
  }

  @Test
  void quotesAndBracketsAreClosed() {
    var check = new QuoteUnmatched();
    assertHealed(check, "实行“四个民主\"。", "实行“四个民主”。");
    assertThat(check.slipIn("建设（含维修的道路")).isPresent();
    assertThat(check.slipIn("建设含维修）的道路")).isPresent();
    assertThat(check.slipIn("学习《预算法的规定")).isPresent();
    assertThat(check.slipIn("”四好农村路“建设")).isPresent();
    assertThat(check.slipIn("推进\"厕所革命工作")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办（站、所）年度任务书（含附件）",
        "建设(含维修）的道路",
        "1)完成维修 2)完成验收",
        "一）完善制度；二）加强管理",
        "推进\"厕所革命\"",
        "“五清三建一改”工作",
        "《关于“四好农村路”的意见》",
        "屏幕55\"一台",
        "目标a)维修",
        "\" 按照工作需要"
      })
  void pairsStay(String text) {
    assertFine(new QuoteUnmatched(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "保障办公,会议支出|保障办公，会议支出",
        "保障各村整体环境达标.|保障各村整体环境达标。",
        "完成维修;群众满意。。|完成维修；群众满意。",
        "目标:完成维修、。|目标：完成维修。",
        "加强管理，，提高效率|加强管理，提高效率"
      })
  void signsAreOfFullWidth(String text, String healed) {
    assertHealed(new SignOfOtherWidth(), text, healed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支付1,234元",
        "2.4万元",
        "9:00开放",
        "C30,HRB400钢筋",
        "等等……",
        "比例为1:3。",
        "完成维修（含附件）",
        "９５％以上",
        "No.3井"
      })
  void signsBetweenNumbersStay(String text) {
    assertFine(new SignOfOtherWidth(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"按照工作需要开展工作\"|按照工作需要开展工作",
        "\" 按照工作需要|按照工作需要",
        "• 完善制度建设|完善制度建设",
        "道路维修 TC \"道路维修\" \\f A \\l 1|道路维修",
        "道路维修 \\f A \\l 1|道路维修",
        "[bookmark: _Toc_2_2]完善制度|完善制度",
        "保障&nbsp;运转|保障运转"
      })
  void residueIsRemoved(String text, String healed) {
    assertThat(new Residue().slipIn(text)).as(text).isPresent();
    assertThat(new Residue().slipIn(text).orElseThrow().healed().strip()).isEqualTo(healed);
  }

  @Test
  void residueOfAFormulaIsTheWritersToMend() {
    assertThat(new Residue().slipIn("预算#REF!万元").orElseThrow().healed()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"推进\"厕所革命\"", "“四个民主\"", "屏幕55\"", "阿里•买买提", "TC类阀门更换", "C:\\数据", "A&B座维修"})
  void whatBelongsToTheTextStays(String text) {
    assertFine(new Residue(), text);
  }
}
