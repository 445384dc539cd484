package cn.jixiao.indicators;

import static cn.jixiao.indicators.IndicatorRule.ALREADY_DECIDED;
import static cn.jixiao.indicators.IndicatorRule.ENTRY_INCOMPLETE;
import static cn.jixiao.indicators.IndicatorRule.NO_SECOND_LEVEL;
import static cn.jixiao.indicators.IndicatorRule.NO_TYPICAL_NUMBER;
import static cn.jixiao.indicators.IndicatorRule.NUMBER_TOO_LONG;
import static cn.jixiao.indicators.IndicatorRule.REASON_REQUIRED;
import static cn.jixiao.indicators.IndicatorRule.TEXT_TOO_LONG;
import static cn.jixiao.indicators.IndicatorRule.UNKNOWN_TOPIC;
import static cn.jixiao.organizations.Refusals.assertRefused;
import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;
import static cn.jixiao.organizations.Role.AUDITOR;
import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.organizations.Role.LINE_REVIEWER;
import static cn.jixiao.organizations.Role.PERFORMANCE_REVIEWER;
import static cn.jixiao.organizations.Role.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.indicators.LibraryChanged.IndicatorProposed;
import cn.jixiao.indicators.LibraryChanged.ProposalApproved;
import cn.jixiao.indicators.LibraryChanged.ProposalDeclined;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LibraryServiceTest {

  private static final String NOT_ALLOWED = "OrganizationRule.NOT_ALLOWED";
  private static final String NOT_VISIBLE = "OrganizationRule.NOT_VISIBLE";

  private final Districts districts = new Districts();
  private final InMemoryLibrary kept = new InMemoryLibrary(districts);
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser clerk = districts.login(DECLARANT, districts.township);
  private final CurrentUser performance =
      districts.login(PERFORMANCE_REVIEWER, districts.performanceDivision);

  @Nested
  class Proposing {

    @Test
    void keepsWhoForWhomAndTellsTheTrail() {
      var entry = as(clerk).propose(lamps());

      assertThat(entry.row().proposedBy()).isEqualTo(clerk.name());
      assertThat(entry.getProposingOrganizationId()).isEqualTo(districts.township.getId());
      assertThat(entry.getState()).isEqualTo(EntryState.PROPOSED);
      assertThat(events.fired()).hasExactlyElementsOfTypes(IndicatorProposed.class);
    }

    @Test
    void isForEverybodyWhoWorksOnTargets() {
      as(districts.login(UNIT_HEAD, districts.township)).propose(lamps());
      as(districts.login(LINE_REVIEWER, districts.lineDivision)).propose(lamps());
      as(performance).propose(lamps());

      assertThat(kept.entries).hasSize(3);
      var auditor = districts.login(AUDITOR, districts.auditOffice);
      var administrator = districts.login(ADMINISTRATOR, districts.district);
      assertRefused(NOT_ALLOWED, () -> as(auditor).propose(lamps()));
      assertRefused(NOT_ALLOWED, () -> as(administrator).propose(lamps()));
      assertRefused(NOT_ALLOWED, () -> as(districts.nobody()).propose(lamps()));
      assertThat(as(auditor).mayPropose()).isFalse();
      assertThat(as(clerk).mayPropose()).isTrue();
    }

    @Test
    void needsACompleteRow() {
      var empty = new LibraryDraft(" ", null, null, null, null, null, null, null, null, "");
      for (var field : new String[] {"topic", "category", "name", "direction", "method"}) {
        assertRefusedAt(field, ENTRY_INCOMPLETE, () -> as(clerk).propose(empty));
      }
    }

    @Test
    void needsATopicAndACategoryThatAreThere() {
      assertRefusedAt(
          "topic",
          UNKNOWN_TOPIC,
          () -> as(clerk).propose(draft("balloons", IndicatorCategory.QUANTITY, "飞行次数", "12")));
      assertRefusedAt(
          "category",
          NO_SECOND_LEVEL,
          () -> as(clerk).propose(draft("roads", IndicatorCategory.OUTPUT, "维修里程", "12")));
    }

    @Test
    void takesATypicalValueAsItIsTyped() {
      var entry = as(clerk).propose(typed("不低于９５百分比"));

      assertThat(entry.row().value()).isEqualTo("≥95%");
      assertThat(as(clerk).propose(typed(" ")).row().value()).isNull();
      assertRefusedAt("value", NO_TYPICAL_NUMBER, () -> typed("按时完成"));
      assertRefusedAt("value", NO_TYPICAL_NUMBER, () -> typed("12月底前"));
    }

    private static LibraryDraft typed(String value) {
      return LibraryDraft.typed(
          "lighting",
          IndicatorCategory.QUALITY,
          "亮灯率",
          null,
          value,
          Direction.POSITIVE,
          null,
          "每月巡查");
    }

    @Test
    void fitsTheDatabase() {
      var longName = draft("roads", IndicatorCategory.QUANTITY, "里".repeat(201), "12");
      var longNumber = draft("roads", IndicatorCategory.QUANTITY, "里程", "1234567890123456");

      assertRefusedAt("name", TEXT_TOO_LONG, () -> as(clerk).propose(longName));
      assertRefusedAt("number", NUMBER_TOO_LONG, () -> as(clerk).propose(longNumber));
    }
  }

  @Nested
  class Deciding {

    private final long entryId = as(clerk).propose(lamps()).getId();

    @Test
    void bringsItIntoTheLibrary() {
      assertThat(found("亮灯率")).isZero();

      as(performance).approve(entryId, null);

      assertThat(found("亮灯率")).isEqualTo(1);
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(IndicatorProposed.class, ProposalApproved.class);
    }

    @Test
    void mayKeepItOutWithAReason() {
      as(performance).decline(entryId, "已有同类指标");

      assertThat(found("亮灯率")).isZero();
      assertThat(as(clerk).proposals())
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.state()).isEqualTo(EntryState.DECLINED);
                assertThat(row.decisionComment()).isEqualTo("已有同类指标");
              });
      assertThat(events.fired())
          .hasExactlyElementsOfTypes(IndicatorProposed.class, ProposalDeclined.class);
    }

    @Test
    void needsAReasonOnlyToDecline() {
      assertRefusedAt("comment", REASON_REQUIRED, () -> as(performance).decline(entryId, " "));
      assertRefusedAt(
          "comment", TEXT_TOO_LONG, () -> as(performance).decline(entryId, "长".repeat(501)));
      as(performance).approve(entryId, " ");
      assertThat(kept.get(entryId).row().decisionComment()).isNull();
    }

    @Test
    void happensOnce() {
      as(performance).approve(entryId, null);

      assertRefused(ALREADY_DECIDED, () -> as(performance).decline(entryId, "不合适"));
      assertRefused(ALREADY_DECIDED, () -> as(performance).approve(entryId, null));
    }

    @Test
    void isThePerformanceDivisionsOfThatRegion() {
      var line = districts.login(LINE_REVIEWER, districts.lineDivision);
      var far = districts.login(PERFORMANCE_REVIEWER, districts.farDivision);

      assertRefused(NOT_ALLOWED, () -> as(clerk).approve(entryId, null));
      assertRefused(NOT_ALLOWED, () -> as(line).approve(entryId, null));
      assertRefused(NOT_VISIBLE, () -> as(far).approve(entryId, null));
      assertThat(as(performance).mayDecide()).isTrue();
      assertThat(as(line).mayDecide()).isFalse();
    }
  }

  @Nested
  class StandingInForTheDivision {

    @Test
    void decidesNothing() {
      var entryId = as(clerk).propose(lamps()).getId();
      var deputy = districts.standInFor(performance, LINE_REVIEWER, districts.lineDivision);

      assertThat(as(deputy).mayDecide()).isFalse();
      assertRefused(NOT_ALLOWED, () -> as(deputy).approve(entryId, null));
      assertRefused(NOT_ALLOWED, () -> as(deputy).decline(entryId, "不合适"));
    }
  }

  @Nested
  class Waiting {

    @Test
    void isSeenByTheUnitAndItsBureau() {
      as(clerk).propose(lamps());

      assertThat(as(clerk).proposals()).hasSize(1);
      assertThat(as(performance).proposals()).hasSize(1);
      assertThat(as(districts.login(DECLARANT, districts.otherTownship)).proposals()).isEmpty();
      assertThat(as(districts.login(PERFORMANCE_REVIEWER, districts.farDivision)).proposals())
          .isEmpty();
    }
  }

  @Nested
  class Picking {

    @Test
    void offersTypicalValuesAsAFormHasThem() {
      kept.shelve("lighting", IndicatorCategory.QUALITY, "亮灯率", 95);

      assertThat(as(clerk).ofTopics(Set.of("lighting")))
          .extracting(LibraryRow::value)
          .containsExactly("≥95%");
    }

    @Test
    void leavesAGapForEachUnitsOwnNumber() {
      var cost =
          new LibraryDraft(
              LibraryEntry.GENERAL,
              IndicatorCategory.COST,
              "预算控制数",
              null,
              ValueOperator.LE,
              null,
              "万元",
              Direction.NEGATIVE,
              null,
              "支付明细账");

      var row = as(clerk).propose(cost).row();

      assertThat(row.value()).isNull();
      assertThat(row.pattern()).isEqualTo("≤…万元");
    }

    @Test
    void needsALogin() {
      assertRefused(
          NOT_ALLOWED,
          () -> as(districts.nobody()).search(new LibraryFilter(null, null, null, 0, 20)));
    }
  }

  private long found(String text) {
    return as(clerk).search(new LibraryFilter(text, null, null, 0, 20)).total();
  }

  private LibraryService as(CurrentUser user) {
    return kept.service(user, events);
  }

  private static LibraryDraft lamps() {
    return draft("lighting", IndicatorCategory.QUALITY, "路灯亮灯率", "95");
  }

  private static LibraryDraft draft(
      String topic, IndicatorCategory category, String name, String number) {
    return new LibraryDraft(
        topic,
        category,
        name,
        "亮着的路灯占全部路灯的比例",
        ValueOperator.GE,
        new BigDecimal(number),
        "%",
        Direction.POSITIVE,
        "行业标准",
        "每月夜间巡查一次，取平均值");
  }
}
