package cn.jixiao.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.comparison.Change;
import cn.jixiao.documents.Paper.Recorded;
import cn.jixiao.projects.Checkpoint;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.IndicatorDraft;
import cn.jixiao.projects.SubTargetDraft;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.recognition.DocumentReader;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.writing.DepartmentText;
import cn.jixiao.writing.DepartmentText.TargetText;
import cn.jixiao.writing.DepartmentText.UnitText;
import cn.jixiao.writing.DocumentFormat;
import cn.jixiao.writing.DocumentWriter;
import cn.jixiao.writing.FormLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An exported paper that somebody took home, held against the record. */
class PaperTest {

  private static final String CODE = "99010023P000000000001";
  private static final String CODE_OF_SEAL = "7KQM-2X9D-FH4T";

  private final DepartmentDraft overall =
      new DepartmentDraft(
          "建设美丽云溪。",
          List.of(new SubTargetDraft("一", "道路", "修路。", "里程。")),
          List.of("完善制度。", "加强监督。"));
  private final List<TargetDraft> record =
      List.of(roads("850000", indicators()), lamps("路灯安装"), lamps("植树造林"));

  @ParameterizedTest
  @EnumSource(names = "OFD", mode = EnumSource.Mode.EXCLUDE)
  void anUntouchedPaperDiffersNowhereInAnyFormatThatIsRead(DocumentFormat format) {
    var comparison = against(overall, paper(overall, record, format));
    assertThat(comparison.overall()).isEmpty();
    assertThat(comparison.changed()).isEmpty();
    assertThat(comparison.isSame()).isTrue();
  }

  @Nested
  class Projects {

    @Test
    void aChangedAmountIsFoundWithItsPlace() {
      var difference = only(compare(overall, with(0, roads("850100", indicators()))));
      assertThat(difference.difference().field()).isEqualTo("budget");
      assertThat(difference.difference().recorded()).isEqualTo("850000");
      assertThat(difference.difference().found()).isEqualTo("850100");
      assertThat(difference.place().table()).isNotNull();
      assertThat(difference.place().row()).isNotNull();
    }

    @Test
    void aChangedWordIsFoundInItsRow() {
      var rows = new ArrayList<>(indicators());
      rows.set(1, row("质量指标", "验收合格率", "=98%"));
      var difference = only(compare(overall, with(0, roads("850000", rows))));
      assertThat(difference.difference().field()).isEqualTo("indicators[1].value");
      assertThat(difference.place().row()).isGreaterThan(1);
    }

    @Test
    void aRowLeftOutIsFoundAndStandsWhereItsProjectDoes() {
      var difference = only(compare(overall, with(0, roads("850000", indicators().subList(0, 2)))));
      assertThat(difference.difference().change()).isEqualTo(Change.REMOVED);
      assertThat(difference.place().table()).isNotNull();
    }

    @Test
    void anErasedCellIsFoundWhereItsRowStands() {
      var rows = new ArrayList<>(indicators());
      rows.set(1, row("质量指标", "验收合格率", null));
      var erased = only(compare(overall, with(0, roads("850000", rows))));
      var rewritten = new ArrayList<>(indicators());
      rewritten.set(1, row("质量指标", "验收合格率", "≥1%"));
      var changed = only(compare(overall, with(0, roads("850000", rewritten))));
      assertThat(erased.difference().found()).isNull();
      assertThat(erased.place().row()).isEqualTo(changed.place().row());
    }

    @Test
    void aProjectLeftOutIsMissing() {
      var comparison = compare(overall, record.subList(1, 3));
      assertThat(comparison.changed()).isEmpty();
      assertThat(comparison.missing())
          .extracting(PaperComparison.Project::code)
          .containsExactly(CODE);
    }

    @Test
    void aProjectPutInIsUnknownAndHasItsPlace() {
      var paper = new ArrayList<>(record);
      paper.add(lamps("凉亭修缮"));
      var comparison = compare(overall, paper);
      assertThat(comparison.unknown())
          .extracting(PaperComparison.Unknown::name)
          .containsExactly("凉亭修缮");
      assertThat(comparison.unknown().get(0).place().table()).isNotNull();
      assertThat(comparison.count()).isEqualTo(1);
    }

    @Test
    void aRenamedProjectIsKnownByItsCode() {
      var draft = roads("850000", indicators());
      var renamed =
          new TargetDraft(
              CODE,
              "村道大修",
              draft.amountUnit(),
              draft.budget(),
              draft.fiscal(),
              draft.other(),
              draft.purpose(),
              draft.plan(),
              draft.goals(),
              draft.indicators());
      assertThat(only(compare(overall, with(0, renamed))).difference().field()).isEqualTo("name");
    }

    @Test
    void theOrderOfProjectsIsNoDifference() {
      assertThat(compare(overall, List.of(record.get(2), record.get(0), record.get(1))).isSame())
          .isTrue();
    }
  }

  @Nested
  class PartOne {

    @Test
    void aChangedMeasureIsFound() {
      var edited =
          new DepartmentDraft(overall.goal(), overall.subTargets(), List.of("完善制度。", "严格监督。"));
      var comparison = compare(edited, record);
      assertThat(comparison.overall())
          .extracting(it -> it.difference().field())
          .containsExactly("measures[1]");
    }

    @Test
    void aPartOneLeftOutIsOneDifference() {
      var comparison = compare(null, record);
      assertThat(comparison.overall())
          .extracting(it -> it.difference().change())
          .containsExactly(Change.REMOVED);
    }

    @Test
    void aPartOneThatTheRecordDoesNotKnowIsOneDifference() {
      var comparison = against(null, paper(overall, record));
      assertThat(comparison.overall())
          .extracting(it -> it.difference().change())
          .containsExactly(Change.ADDED);
    }
  }

  @Nested
  class OneTarget {

    @Test
    void isTheSameWhateverElseThePaperHolds() {
      assertThat(sealed(record).isSame()).isTrue();
      assertThat(sealed(record.subList(0, 1)).isSame()).isTrue();
    }

    @Test
    void isHeldAgainstItsOwnProject() {
      var changed = sealed(with(0, roads("850100", indicators())));
      assertThat(only(changed).difference().found()).isEqualTo("850100");
      assertThat(sealed(with(1, lamps("路灯"))).isSame()).isTrue();
    }

    @Test
    void isTheOnlyProjectWhateverThatIsCalled() {
      var renamed = draft("99010023P000000000009", "村道重建", "850000", indicators());
      assertThat(sealed(List.of(renamed)).changed().get(0).differences())
          .extracting(it -> it.difference().field())
          .contains("code", "name");
    }

    @Test
    void isMissingWhereNoProjectIsIt() {
      var others = sealed(record.subList(1, 3));
      assertThat(others.missing()).hasSize(1);
      assertThat(others.count()).isEqualTo(1);
    }

    @Test
    void isPartOneWhateverProjectsThePaperHolds() {
      assertThat(partOne(paper(overall, List.of())).isSame()).isTrue();
      assertThat(partOne(paper(overall, record)).isSame()).isTrue();
      var other = new DepartmentDraft("另一个目标", overall.subTargets(), overall.measures());
      var comparison = partOne(paper(other, record));
      assertThat(comparison.count()).isEqualTo(1);
      assertThat(comparison.overall().get(0).difference().field()).isEqualTo("goal");
      assertThat(partOne(paper(null, record)).overall()).hasSize(1);
    }

    private PaperComparison partOne(byte[] paper) {
      return new Paper(new DocumentReader().readInDetail(paper, "批复")).against(overall);
    }

    private PaperComparison sealed(List<TargetDraft> paper) {
      return new Paper(new DocumentReader().readInDetail(paper(overall, paper), "批复"))
          .against(new Recorded(0, record.get(0)));
    }
  }

  private PaperComparison compare(DepartmentDraft paperOverall, List<TargetDraft> paper) {
    return against(overall, paper(paperOverall, paper));
  }

  private PaperComparison against(DepartmentDraft recorded, byte[] paper) {
    var targets =
        IntStream.range(0, record.size()).mapToObj(i -> new Recorded(i, record.get(i))).toList();
    return new Paper(new DocumentReader().readInDetail(paper, "改过的文件")).against(recorded, targets);
  }

  private static byte[] paper(DepartmentDraft overall, List<TargetDraft> drafts) {
    return paper(overall, drafts, DocumentFormat.DOCX);
  }

  private static byte[] paper(
      DepartmentDraft overall, List<TargetDraft> drafts, DocumentFormat format) {
    var targets = drafts.stream().map(draft -> new TargetText(draft, true, CODE_OF_SEAL)).toList();
    var unit = new UnitText("990100", "云溪镇本级", overall, CODE_OF_SEAL, targets);
    return new DocumentWriter()
        .write(
            new DepartmentText("青澜区", "990", "云溪镇", 2027, List.of(unit)),
            FormLayout.STANDARD,
            format);
  }

  private static PaperDifference only(PaperComparison comparison) {
    assertThat(comparison.count()).isEqualTo(1);
    return comparison.changed().get(0).differences().get(0);
  }

  private List<TargetDraft> with(int index, TargetDraft draft) {
    var drafts = new ArrayList<>(record);
    drafts.set(index, draft);
    return drafts;
  }

  private static List<IndicatorDraft> indicators() {
    return List.of(
        row("数量指标", "维修里程", "≥5公里"), row("质量指标", "验收合格率", "=100%"), row("时效指标", "完工时间", "11月底前"));
  }

  private static IndicatorDraft row(String level2, String name, String value) {
    return new IndicatorDraft(
        "产出指标", level2, name, name + "说明", value, "年度计划", null, null, null, BigDecimal.TEN);
  }

  private static TargetDraft roads(String yuan, List<IndicatorDraft> indicators) {
    return draft(CODE, "村道维修", yuan, indicators);
  }

  private static TargetDraft lamps(String name) {
    return draft(null, name, "120000", List.of(row("数量指标", name + "数量", "≥30处")));
  }

  private static TargetDraft draft(
      String code, String name, String yuan, List<IndicatorDraft> indicators) {
    return new TargetDraft(
        code,
        name,
        AmountUnit.WAN_YUAN,
        new BigDecimal(yuan),
        new BigDecimal("100000"),
        null,
        "用于" + name,
        List.of(
            new Checkpoint("6月底", new BigDecimal(50)), new Checkpoint("12月底", new BigDecimal(100))),
        List.of("完成" + name, "群众满意"),
        indicators);
  }
}
