package cn.jixiao.offline;

import static cn.jixiao.indicators.IndicatorCategory.COSTS;
import static cn.jixiao.indicators.IndicatorCategory.OUTPUT;
import static cn.jixiao.indicators.IndicatorFrame.FRAME_2015;
import static cn.jixiao.indicators.IndicatorFrame.FRAME_2021;
import static cn.jixiao.offline.Workbooks.LAMPS;
import static cn.jixiao.offline.Workbooks.NEW;
import static cn.jixiao.offline.Workbooks.ROADS;
import static cn.jixiao.offline.Workbooks.cell;
import static cn.jixiao.offline.Workbooks.edited;
import static cn.jixiao.offline.Workbooks.filled;
import static cn.jixiao.offline.Workbooks.indicators;
import static cn.jixiao.offline.Workbooks.issued;
import static cn.jixiao.offline.Workbooks.lamps;
import static cn.jixiao.offline.Workbooks.roads;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.comparison.Conflict;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.comparison.Side;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A workbook that is taken away, filled in, and comes back. */
class WorkbookTest {

  private static final List<TargetVersion> RECORD =
      List.of(new TargetVersion(11, 3, true, roads()), new TargetVersion(12, 1, true, lamps()));

  @Nested
  class ComingBack {

    @Test
    void untouchedItChangesNothing() {
      var merge = merge(issued());
      assertThat(merge.sheets()).extracting(SheetMerge::fate).containsOnly(SheetFate.UNCHANGED);
      assertThat(merge.sheets()).hasSize(2 + WorkbookWriter.NEW_SHEETS);
      assertThat(merge.leftOvers()).isEmpty();
    }

    @Test
    void aTypedAmountIsOneChange() {
      var merge = merge(filled(work -> cell(work.getSheet(ROADS), "C3").setCellValue(86)));
      assertThat(sheet(merge, ROADS).fate()).isEqualTo(SheetFate.REVISED);
      assertThat(sheet(merge, ROADS).changedHere())
          .extracting(FieldDifference::field, FieldDifference::found)
          .containsExactly(tuple("budget", "860000"));
    }

    @Test
    void aNumberWithSignAndUnitIsAValue() {
      var file =
          filled(
              work -> {
                var sheet = work.getSheet(ROADS);
                var row = indicators(sheet) + 1;
                cell(sheet, "G" + row).setCellValue("6");
                cell(sheet, "H" + row).setCellValue("千米");
              });
      assertThat(sheet(merge(file), ROADS).changedHere())
          .extracting(FieldDifference::field, FieldDifference::found)
          .containsExactly(tuple("indicators[0].value", "≥6千米"));
    }

    @Test
    void rowsAreKnownByTheirHiddenNumberWhereverTheyWereSorted() {
      var file =
          filled(
              work -> {
                var sheet = work.getSheet(ROADS);
                swap(sheet, indicators(sheet) + 1, indicators(sheet) + 4);
                cell(sheet, "D" + (indicators(sheet) + 1)).setCellValue("全镇受益村数");
              });
      assertThat(sheet(merge(file), ROADS).changedHere())
          .extracting(FieldDifference::key)
          .contains("indicators[3].name")
          .doesNotContain("indicators[3] REMOVED")
          .anyMatch(key -> key.endsWith("MOVED"));
    }

    @Test
    void aRowInsertedByHandIsANewRow() {
      var file =
          filled(
              work -> {
                var sheet = work.getSheet(ROADS);
                var row = indicators(sheet) + 2;
                sheet.shiftRows(row - 1, sheet.getLastRowNum(), 1);
                cell(sheet, "C" + row).setCellValue("成本指标");
                cell(sheet, "D" + row).setCellValue("每公里造价");
                cell(sheet, "G" + row).setCellValue("≤17万元");
              });
      assertThat(draft(file, ROADS).indicators())
          .extracting(IndicatorDraft::name)
          .containsExactly("维修里程", "每公里造价", "验收合格率", "完工时间", "受益村数");
      assertThat(sheet(merge(file), ROADS).changedHere())
          .extracting(FieldDifference::key)
          .containsExactly("indicators[1] ADDED");
    }

    @Test
    void aClearedRowIsRemoved() {
      var file =
          filled(
              work -> {
                var sheet = work.getSheet(ROADS);
                for (var column : "BCDEFGHIJ".split("")) {
                  cell(sheet, column + (indicators(sheet) + 2)).setBlank();
                }
              });
      assertThat(sheet(merge(file), ROADS).changedHere())
          .extracting(FieldDifference::key)
          .containsExactly("indicators[1] REMOVED");
    }

    @Test
    void aFilledNewSheetIsANewDraft() {
      var merge = merge(filled(work -> cell(work.getSheet(NEW), "C2").setCellValue("凉亭修缮")));
      assertThat(sheet(merge, NEW).fate()).isEqualTo(SheetFate.CREATED);
      assertThat(sheet(merge, NEW).name()).isEqualTo("凉亭修缮");
    }
  }

  @Nested
  class Meeting {

    private final byte[] budgetOf86 =
        filled(work -> cell(work.getSheet(ROADS), "C3").setCellValue(86));

    @Test
    void whatTheRecordChangedMeanwhileStays() {
      var plan = plan(budgetOf86, List.of(recorded(roadsWith("850000.55", "别的用途"), true)));
      assertThat(plan.merge().sheets().get(0).changedThere())
          .extracting(FieldDifference::field)
          .containsExactly("purpose");
      var draft = plan.sheets().get(0).draft(Map.of());
      assertThat(draft.budget()).isEqualByComparingTo("860000");
      assertThat(draft.purpose()).isEqualTo("别的用途");
    }

    @Test
    void whatBothChangedIsAsked() {
      var plan = plan(budgetOf86, List.of(recorded(roadsWith("870000", "用于云溪镇村道维修"), true)));
      assertThat(plan.merge().questions()).containsExactly("1:budget");
      assertThat(plan.merge().sheets().get(0).conflicts())
          .containsExactly(new Conflict("budget", "budget", "850000.55", "860000", "870000"));
      assertThat(plan.sheets().get(0).draft(Map.of("1:budget", Side.HERE)).budget())
          .isEqualByComparingTo("860000");
      assertThat(plan.sheets().get(0).draft(Map.of("1:budget", Side.THERE)).budget())
          .isEqualByComparingTo("870000");
    }

    @Test
    void mergedOnceItChangesNothingMore() {
      var once = plan(budgetOf86, RECORD).sheets().get(0).draft(Map.of());
      var again = plan(budgetOf86, List.of(recorded(once, true)));
      assertThat(again.merge().sheets().get(0).fate()).isEqualTo(SheetFate.UNCHANGED);
    }

    @Test
    void aNewProjectCreatedOnceIsNotCreatedAgain() {
      var file = filled(work -> cell(work.getSheet(NEW), "C2").setCellValue("凉亭修缮"));
      var created = new TargetVersion(13, 1, true, draft(file, NEW));
      assertThat(sheet(plan(file, List.of(created)).merge(), NEW).fate())
          .isEqualTo(SheetFate.UNCHANGED);
    }

    @Test
    void aSubmittedTargetIsToldAndWhatWasTypedIsShown() {
      var sheet = plan(budgetOf86, List.of(recorded(roads(), false))).merge().sheets().get(0);
      assertThat(sheet.fate()).isEqualTo(SheetFate.LOCKED);
      assertThat(sheet.changedHere()).hasSize(1);
    }

    @Test
    void aDiscardedTargetIsToldAndWhatWasTypedIsShown() {
      var sheet = plan(budgetOf86, List.of()).merge().sheets().get(0);
      assertThat(sheet.fate()).isEqualTo(SheetFate.GONE);
      assertThat(sheet.changedHere()).hasSize(1);
    }
  }

  @Nested
  class NothingIsLost {

    @Test
    void aWordWhereANumberBelongsIsHandedBackAndTheNumberStays() {
      var file = filled(work -> cell(work.getSheet(ROADS), "C3").setCellValue("约八十万"));
      assertThat(draft(file, ROADS).budget()).isEqualByComparingTo("850000.55");
      assertThat(merge(file).leftOvers())
          .containsExactly(new LeftOver(ROADS, "C3", "约八十万", LeftOverKind.NOT_A_NUMBER));
    }

    @Test
    void anAmountMayCarryItsUnit() {
      var file = filled(work -> cell(work.getSheet(ROADS), "C3").setCellValue("８６０，０００元"));
      assertThat(draft(file, ROADS).budget()).isEqualByComparingTo("860000");
    }

    @Test
    void aRemarkBesideTheFormIsHandedBack() {
      var file =
          filled(
              work -> {
                cell(work.getSheet(LAMPS), "H8").setCellValue("请张三核对");
                cell(work.getSheet(LAMPS), "B90").setCellValue("写在表下面");
              });
      assertThat(merge(file).leftOvers())
          .containsExactly(
              new LeftOver(LAMPS, "H8", "请张三核对", LeftOverKind.OUTSIDE),
              new LeftOver(LAMPS, "B90", "写在表下面", LeftOverKind.OUTSIDE));
    }

    @Test
    void aSheetOfOnesOwnIsHandedBack() {
      var file = filled(work -> cell(work.createSheet("草稿纸"), "D4").setCellValue("12×3=36"));
      assertThat(merge(file).leftOvers())
          .containsExactly(new LeftOver("草稿纸", "D4", "12×3=36", LeftOverKind.OWN_SHEET));
    }

    @Test
    void aSecondCopyOfASheetIsHandedBack() {
      var file = filled(work -> cell(work.cloneSheet(1), "C3").setCellValue(99));
      assertThat(merge(file).leftOvers())
          .extracting(LeftOver::kind)
          .containsOnly(LeftOverKind.REPEATED_SHEET);
      assertThat(merge(file).leftOvers()).extracting(LeftOver::text).contains("99.00");
    }
  }

  @Nested
  class Refused {

    @Test
    void aWorkbookThatIsNotOurs() {
      var file = edited(issued(), work -> work.removeSheetAt(work.getSheetIndex("jixiao")));
      assertRule(OfflineRule.NOT_OUR_WORKBOOK, file);
    }

    @Test
    void aWorkbookWhoseHiddenSheetWasChanged() {
      assertRule(
          OfflineRule.TAMPERED_WORKBOOK,
          filled(work -> cell(work.getSheet("jixiao"), "D2").setCellValue("2026")));
    }

    @Test
    void aWorkbookWithAForgedDigestEndsInARuleToo() {
      var rows = List.of("leaf", "x");
      assertRule(
          OfflineRule.TAMPERED_WORKBOOK,
          filled(
              work -> {
                work.removeSheetAt(work.getSheetIndex("jixiao"));
                var sheet = work.createSheet("jixiao");
                cell(sheet, "A1").setCellValue("jixiao-offline-1");
                cell(sheet, "B1").setCellValue(Digest.of(String.join("\t", rows) + "\n"));
                cell(sheet, "A2").setCellValue("leaf");
                cell(sheet, "B2").setCellValue("x");
              }));
    }

    private void assertRule(OfflineRule rule, byte[] file) {
      assertThatThrownBy(() -> new FilledWorkbook(file))
          .isInstanceOf(RuleViolation.class)
          .hasMessage(rule.messageKey());
    }
  }

  @Nested
  class Checking {

    @Test
    void theTargetAsIssuedIsComplete() {
      assertThat(check(ROADS, "K3", sheet -> {})).isEqualTo("完整");
      assertThat(check(ROADS, "K1", sheet -> {})).isEqualTo("完整");
      assertThat(check(LAMPS, "K1", sheet -> {})).isEqualTo("待补");
      assertThat(check(NEW, "K1", sheet -> {})).isEqualTo("空白表");
    }

    @Test
    void sourcesThatDoNotMakeUpTheBudgetAreWrong() {
      assertThat(check(ROADS, "K3", sheet -> cell(sheet, "G3").setCellValue(1))).startsWith("有误");
      assertThat(check(ROADS, "K1", sheet -> cell(sheet, "G3").setCellValue(1))).isEqualTo("有误");
    }

    @Test
    void aPlanRisesToAHundred() {
      assertThat(check(ROADS, "K5", sheet -> {})).isEqualTo("完整");
      assertThat(check(ROADS, "K7", sheet -> cell(sheet, "D6").setCellValue(101)))
          .isEqualTo("有误：累计比例应当逐次提高");
      assertThat(check(ROADS, "K5", sheet -> cell(sheet, "D7").setCellValue(90)))
          .isEqualTo("有误：最后一次应达到100");
      assertThat(check(ROADS, "K6", sheet -> cell(sheet, "D6").setBlank())).startsWith("待补");
    }

    @Test
    void anIndicatorWithoutItsValueIsToldInItsRow() {
      assertThat(
              check(
                  ROADS,
                  "K" + (indicatorsOfRoads() + 1),
                  sheet -> cell(sheet, "G" + (indicatorsOfRoads() + 1)).setBlank()))
          .isEqualTo("待补：指标值");
    }

    @Test
    void weightsMakeUpAHundred() {
      var headings = "K" + indicatorsOfRoads();
      assertThat(check(ROADS, headings, sheet -> {})).isEqualTo("完整");
      assertThat(
              check(
                  ROADS,
                  headings,
                  sheet -> cell(sheet, "I" + (indicatorsOfRoads() + 1)).setCellValue(30)))
          .isEqualTo("待补：权重合计不是100（或90）");
    }

    @Test
    void theFirstLevelsAreThoseTheRegionAsksFor() {
      assertThat(asked("产出指标", "数量指标")).isEqualTo("待补：成本指标");
      assertThat(asked("成本指标", "经济成本指标")).isEqualTo("完整");
      assertThat(asked("成本", "经济成本指标")).isEqualTo("完整");
    }

    /** As the server counts them: else a sheet that is complete could not be submitted. */
    @Test
    void anIndicatorStandsUnderTheFirstLevelThatItNames() {
      assertThat(asked("产出指标", "经济成本指标")).isEqualTo("待补：成本指标");
      assertThat(asked("产出指标", "成本指标")).isEqualTo("待补：成本指标");
      assertThat(asked(null, "成本指标")).isEqualTo("待补：成本指标");
      assertThat(asked(null, "经济成本指标")).isEqualTo("完整");
    }

    /** What the sheet says of its indicators where the first of them stands there. */
    private String asked(String level1, String level2) {
      var file = issued(new FrameUse(FRAME_2021, Set.of(COSTS, OUTPUT), null));
      var first = indicatorsOfRoads() + 1;
      return check(
          file,
          ROADS,
          "K" + indicatorsOfRoads(),
          sheet -> {
            cell(sheet, "B" + first).setCellValue(level1);
            cell(sheet, "C" + first).setCellValue(level2);
          });
    }

    @Test
    void weightsMakeUpWhatTheRegionSays() {
      var asked = new FrameUse(FRAME_2015, Set.of(), new BigDecimal("90"));
      var headings = "K" + indicatorsOfRoads();
      assertThat(check(issued(asked), ROADS, headings, sheet -> {})).isEqualTo("待补：权重合计不等于规定的总分");
      assertThat(
              check(
                  issued(asked),
                  ROADS,
                  headings,
                  sheet -> cell(sheet, "I" + (indicatorsOfRoads() + 1)).setCellValue(90)))
          .isEqualTo("完整");
    }

    @Test
    void theListsOfferTheCategoriesOfTheFrame() {
      assertThat(offered(issued())).contains("成本指标", "可持续影响指标").doesNotContain("经济成本指标");
      assertThat(offered(issued(new FrameUse(FRAME_2021, Set.of(), null))))
          .contains("成本指标", "经济成本指标", "生态环境成本指标")
          .doesNotContain("可持续影响指标");
    }

    private List<String> offered(byte[] file) {
      var offered = new ArrayList<String>();
      edited(
          file,
          work ->
              work.getSheet(Choices.NAME)
                  .forEach(row -> row.forEach(it -> offered.add(it.getStringCellValue()))));
      return offered;
    }

    private int indicatorsOfRoads() {
      return Workbooks.rowOfIndicators(issued(), ROADS);
    }

    private String check(String name, String reference, Consumer<XSSFSheet> typing) {
      return check(issued(), name, reference, typing);
    }

    private String check(byte[] file, String name, String reference, Consumer<XSSFSheet> typing) {
      var result = new String[1];
      edited(
          file,
          work -> {
            typing.accept(work.getSheet(name));
            var evaluator = work.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            result[0] = evaluator.evaluate(cell(work.getSheet(name), reference)).getStringValue();
          });
      return result[0];
    }
  }

  @Nested
  class Protected {

    @Test
    void onlyInputsMayBeTypedIn() {
      filled(
          work -> {
            var sheet = work.getSheet(ROADS);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(cell(sheet, "C3").getCellStyle().getLocked()).isFalse();
            assertThat(cell(sheet, "B3").getCellStyle().getLocked()).isTrue();
            assertThat(cell(sheet, "K3").getCellStyle().getLocked()).isTrue();
            assertThat(cell(sheet, "K3").getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(work.isSheetVeryHidden(work.getSheetIndex("jixiao"))).isTrue();
          });
    }
  }

  private static void swap(XSSFSheet sheet, int one, int other) {
    for (var column : "ABCDEFGHIJ".split("")) {
      var first = cell(sheet, column + one);
      var second = cell(sheet, column + other);
      var text = first.toString();
      first.setCellValue(second.toString());
      second.setCellValue(text);
    }
  }

  private static WorkbookMerge merge(byte[] file) {
    return plan(file, RECORD).merge();
  }

  private static WorkbookPlan plan(byte[] file, List<TargetVersion> record) {
    return new WorkbookPlan(new FilledWorkbook(file), "云溪镇本级", record);
  }

  private static SheetMerge sheet(WorkbookMerge merge, String name) {
    return merge.sheets().stream()
        .filter(sheet -> sheet.sheet().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static TargetDraft draft(byte[] file, String name) {
    return new FilledWorkbook(file)
        .sheets().stream()
            .filter(sheet -> sheet.name().equals(name))
            .findFirst()
            .orElseThrow()
            .filled()
            .draft();
  }

  private static TargetVersion recorded(TargetDraft draft, boolean editable) {
    return new TargetVersion(11, 4, editable, draft);
  }

  private static TargetDraft roadsWith(String budget, String purpose) {
    var roads = roads();
    return new TargetDraft(
        roads.code(),
        roads.name(),
        roads.amountUnit(),
        new BigDecimal(budget),
        roads.fiscal(),
        roads.other(),
        purpose,
        roads.plan(),
        roads.goals(),
        roads.indicators());
  }
}
