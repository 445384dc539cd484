package cn.jixiao.projects;

import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static cn.jixiao.projects.Drafts.row;
import static cn.jixiao.projects.SuggestionSource.LIBRARY;
import static cn.jixiao.projects.SuggestionSource.NEIGHBOUR;
import static cn.jixiao.projects.SuggestionSource.OWN_PAST;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.indicators.InMemoryLibrary;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.IndicatorFrame;
import cn.jixiao.indicators.LibraryEntry;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.shared.AmountUnit;
import cn.jixiao.shared.Identifiers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuggestionServiceTest {

  private static final int YEAR = 2026;

  private final Districts districts = new Districts();
  private final Register register = new Register(districts);
  private final InMemoryLibrary library = new InMemoryLibrary(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private FrameUse frame = FrameUse.STANDARD;

  @Nested
  class FromTheOwnPast {

    @Test
    void comesWhatTheSameProjectHadInAnyState() {
      drafted(districts.township, 2025, Drafts.CODE, "道路整修", row("数量指标", "整修里程", "≥3公里"));

      assertThat(forRoads())
          .singleElement()
          .satisfies(
              suggested -> {
                assertThat(suggested.source()).isEqualTo(OWN_PAST);
                assertThat(suggested.from()).isEqualTo("道路整修");
                assertThat(suggested.year()).isEqualTo(2025);
                assertThat(suggested.row().value()).isEqualTo("≥3公里");
                assertThat(suggested.category()).isEqualTo(IndicatorCategory.QUANTITY);
              });
    }

    @Test
    void aProjectIsTheSameWhenOnlyTheYearInItsNameChanged() {
      drafted(districts.township, 2025, null, "2025年宣讲", row("数量指标", "宣讲场次", "≥3场"));

      assertThat(names(as(clerk).forDraft("485001", YEAR, draft(null, "2026年宣讲", 1))))
          .containsExactly("宣讲场次");
    }

    @Test
    void theSameProjectComesBeforeOthersOfItsTopic() {
      drafted(districts.township, 2025, null, "村道养护", row("数量指标", "养护里程", "≥9公里"));
      drafted(districts.township, 2024, Drafts.CODE, "道路维修", row("数量指标", "维修里程", "≥3公里"));

      assertThat(names(forRoads())).containsExactly("维修里程", "养护里程");
    }

    @Test
    void aValueOfAnotherYearIsAskedAgain() {
      drafted(districts.township, 2025, Drafts.CODE, "道路维修", row("时效指标", "完成时间", "2025年12月底前"));

      assertThat(forRoads())
          .singleElement()
          .satisfies(suggested -> assertThat(suggested.row().value()).isNull());
    }

    @Test
    void comesWhatTheUnitItSucceededWroteBeforeThat() {
      drafted(districts.sister, 2024, Drafts.CODE, "道路维修", row("数量指标", "维修里程", "≥3公里"));
      drafted(districts.sister, 2025, Drafts.CODE, "道路维修", row("数量指标", "养护里程", "≥9公里"));
      succeedsTheSister(LocalDate.of(2025, 1, 1));

      assertThat(names(forRoads())).containsExactly("维修里程");
    }

    @Test
    void comesNothingOfAUnitThatIsYetToBeSucceeded() {
      drafted(districts.sister, 2025, Drafts.CODE, "道路维修", row("数量指标", "维修里程", "≥3公里"));
      succeedsTheSister(LocalDate.of(2027, 1, 1));

      assertThat(forRoads()).isEmpty();
    }

    private void succeedsTheSister(LocalDate from) {
      districts
          .reorganizationService(districts.login(ADMINISTRATOR, districts.district), events)
          .succeed(districts.sister.getId(), "485001", from, false);
    }

    @Test
    void otherProjectsOfTheUnitSayNothing() {
      drafted(districts.township, 2025, null, "征兵工作", row("数量指标", "征集人数", "≥3人"));

      assertThat(forRoads()).isEmpty();
    }
  }

  @Nested
  class FromNeighbours {

    @Test
    void comesOnlyWhatWasApproved() {
      var target =
          drafted(districts.otherTownship, YEAR, null, "村道养护", row("数量指标", "养护里程", "≥9公里"));

      assertThat(forRoads()).as("a draft").isEmpty();
      target.submittedAs(1);
      assertThat(forRoads()).as("under review").isEmpty();
      target.unlock();
      assertThat(forRoads()).as("returned").isEmpty();
      approve(target);
      assertThat(forRoads())
          .singleElement()
          .satisfies(
              suggested -> {
                assertThat(suggested.source()).isEqualTo(NEIGHBOUR);
                assertThat(suggested.from()).isEqualTo(districts.otherTownship.getName());
                assertThat(suggested.times()).isEqualTo(1);
              });
    }

    @Test
    void comesNothingOfAnotherRegionOrTopic() {
      approved(districts.farTownship, "村道养护", 850000, row("数量指标", "养护里程", "≥9公里"));
      approved(districts.otherTownship, "征兵工作", 850000, row("数量指标", "征集人数", "≥9人"));

      assertThat(forRoads()).isEmpty();
    }

    @Test
    void whatMostOfThemHaveComesFirst() {
      approved(
          districts.sister,
          "公路修补",
          850000,
          row("数量指标", "补坑面积", "≥9平方米"),
          row("数量指标", "养护里程", "≥9公里"));
      approved(districts.otherTownship, "村道养护", 850000, row("数量指标", "养护 里程", "≥2公里"));

      assertThat(names(forRoads())).containsExactly("养护里程", "补坑面积");
      assertThat(forRoads().get(0).times()).isEqualTo(2);
    }

    @Test
    void theOneThatCostsAboutAsMuchIsTheExample() {
      approved(districts.sister, "公路养护", 9_000_000, row("数量指标", "养护里程", "≥90公里"));
      approved(districts.otherTownship, "村道养护", 800_000, row("数量指标", "养护里程", "≥8公里"));

      assertThat(forRoads())
          .singleElement()
          .satisfies(suggested -> assertThat(suggested.row().value()).isEqualTo("≥8公里"));
    }

    @Test
    void canBeAskedForOneCategory() {
      approved(
          districts.otherTownship,
          "村道养护",
          850000,
          row("数量指标", "养护里程", "≥8公里"),
          row("质量指标", "路面完好率", "≥95%"));
      var target = drafted(districts.township, YEAR, Drafts.CODE, "道路维修");

      assertThat(names(as(clerk).neighbours(target.getId(), IndicatorCategory.QUALITY)))
          .containsExactly("路面完好率");
      assertThat(as(clerk).neighbours(target.getId(), null)).hasSize(2);
    }
  }

  @Nested
  class FromTheLibrary {

    @Test
    void comesTheTopicBeforeWhatFitsAny() {
      library.shelve(LibraryEntry.GENERAL, IndicatorCategory.QUALITY, "资金使用合规率", 100);
      library.shelve("roads", IndicatorCategory.QUALITY, "路面平整度合格率", 95);
      library.shelve("conscription", IndicatorCategory.QUALITY, "新兵合格率", 100);

      assertThat(names(forRoads())).containsExactly("路面平整度合格率", "资金使用合规率");
      assertThat(forRoads().get(0))
          .satisfies(
              suggested -> {
                assertThat(suggested.source()).isEqualTo(LIBRARY);
                assertThat(suggested.method()).isNotNull();
                assertThat(suggested.row().value()).isEqualTo("≥95%");
                assertThat(suggested.row().parsedValue().getMeasureUnit()).isEqualTo("%");
              });
    }

    @Test
    void comesWhatFitsAnyWhereNoTopicIsTold() {
      library.shelve(LibraryEntry.GENERAL, IndicatorCategory.QUALITY, "资金使用合规率", 100);

      assertThat(names(as(clerk).forDraft("485001", YEAR, draft(null, "其他", 1))))
          .containsExactly("资金使用合规率");
    }

    @Test
    void itsIndicatorsStandInTheFrameThatApplies() {
      frame = new FrameUse(IndicatorFrame.FRAME_2021, Set.of(), null);
      library.shelve("roads", IndicatorCategory.COST, "每公里成本控制率", 100);

      assertThat(forRoads())
          .singleElement()
          .satisfies(
              suggested -> {
                assertThat(suggested.row().level1()).isEqualTo("成本指标");
                assertThat(suggested.row().level2()).isEqualTo("经济成本指标");
              });
    }
  }

  @Nested
  class Offering {

    @Test
    void happensOnceAndNotForWhatTheTargetHas() {
      drafted(districts.township, 2025, Drafts.CODE, "道路维修", row("数量指标", "养护里程", "≥3公里"));
      approved(districts.otherTownship, "村道养护", 850000, row("数量指标", "养护里程", "≥9公里"));
      library.shelve("roads", IndicatorCategory.QUANTITY, "养护里程", 10);
      library.shelve("roads", IndicatorCategory.QUALITY, "验收合格率", 100);

      var suggested =
          as(clerk)
              .forDraft("485001", YEAR, draft(Drafts.CODE, "道路维修", 1, row("质量指标", "验收合格率", "")));

      assertThat(names(suggested)).containsExactly("养护里程");
      assertThat(suggested.get(0).source()).isEqualTo(OWN_PAST);
    }

    @Test
    void isForWhoWritesTheTarget() {
      var target = drafted(districts.township, YEAR, Drafts.CODE, "道路维修");

      assertThat(as(clerk).forTarget(target.getId())).isEmpty();
      for (var other :
          List.of(
              districts.login(UNIT_HEAD, districts.township),
              districts.login(DECLARANT, districts.otherTownship),
              districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision))) {
        assertRefused(ProjectRule.UNKNOWN_TARGET, () -> as(other).forTarget(target.getId()));
      }
    }
  }

  private List<SuggestedIndicator> forRoads() {
    return as(clerk).forDraft("485001", YEAR, draft(Drafts.CODE, "道路维修", 850000));
  }

  private SuggestionService as(CurrentUser user) {
    var service = new SuggestionService();
    service.written = new InMemorySuggestions(districts, register.targets);
    service.library = library.service(user, events);
    service.frames = InMemoryLibrary.frames(user, frame);
    service.organizations = districts.organizationService(user, events);
    service.reorganizations = districts.reorganizationService(user, events);
    service.user = user;
    return service;
  }

  private void approved(Organization unit, String name, int budget, IndicatorDraft... rows) {
    var code = "1302082%dP00237610%03d".formatted(5, register.targets().size());
    approve(write(unit, YEAR, draft(code, name, budget, rows)));
  }

  private static void approve(PerformanceTarget target) {
    if (target.getProject().getCode() == null) {
      target.rewrite(
          target.draft(),
          new BudgetProject(1, target.organizationId(), Drafts.OTHER_CODE, target.title()),
          new Identifiers());
    }
    target.submittedAs(2);
    target.seal();
  }

  private PerformanceTarget drafted(
      Organization unit, int year, String code, String name, IndicatorDraft... rows) {
    return write(unit, year, draft(code, name, 850000, rows));
  }

  private PerformanceTarget write(Organization unit, int year, TargetDraft draft) {
    return register
        .projects(districts.login(DECLARANT, unit), events)
        .create(unit.getCode(), year, List.of(draft))
        .get(0);
  }

  private static TargetDraft draft(String code, String name, int budget, IndicatorDraft... rows) {
    return new TargetDraft(
        code,
        name,
        AmountUnit.WAN_YUAN,
        BigDecimal.valueOf(budget),
        null,
        null,
        "用于" + name,
        List.of(),
        List.of(),
        List.of(rows));
  }

  private static List<String> names(List<SuggestedIndicator> suggested) {
    return suggested.stream().map(it -> it.row().name()).toList();
  }
}
