package cn.jixiao.workflow;

import static cn.jixiao.organizations.Refusals.assertRefusedAt;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_COUNT;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_DATE;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_NOTHING_READ;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_OTHER_YEAR;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_WEEKDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HolidayNoticeTest {

  /** As the notice for 2026 has it. */
  private static final String OF_2026 =
      """
      经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
      一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
      二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、\
      2月28日（周六）上班。
      三、清明节：4月4日（周六）至6日（周一）放假，共3天。
      四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
      五、端午节：6月19日（周五）至21日（周日）放假，共3天。
      六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
      七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
      节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
      国务院办公厅
      2025年11月4日
      """;

  @Nested
  class Holidays {

    @Test
    void ofAWholeYearAreThoseTheSystemCameWith() {
      assertThat(read(2026, OF_2026))
          .containsExactly(
              "2026-01-01",
              "2026-01-02",
              "+2026-01-04",
              "+2026-02-14",
              "2026-02-16",
              "2026-02-17",
              "2026-02-18",
              "2026-02-19",
              "2026-02-20",
              "2026-02-23",
              "+2026-02-28",
              "2026-04-06",
              "2026-05-01",
              "2026-05-04",
              "2026-05-05",
              "+2026-05-09",
              "2026-06-19",
              "+2026-09-20",
              "2026-09-25",
              "2026-10-01",
              "2026-10-02",
              "2026-10-05",
              "2026-10-06",
              "2026-10-07",
              "+2026-10-10");
    }

    @Test
    void mayGoOverTheEndOfAMonth() {
      assertThat(read(2025, "春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。"))
          .containsExactly(
              "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-02-03", "2025-02-04");
    }

    @Test
    void mayBeginInTheYearBefore() {
      assertThat(read(2023, "元旦：2022年12月31日至2023年1月2日放假调休，共3天。")).containsExactly("2023-01-02");
      assertThat(read(2027, "元旦：12月31日至1月2日放假，共3天。")).containsExactly("2026-12-31", "2027-01-01");
    }

    @Test
    void mayBeASingleDay() {
      assertThat(read(2025, "元旦：1月1日（周三）放假1天，不调休。")).containsExactly("2025-01-01");
    }

    @Test
    void onAWeekendAreNotWorthKeeping() {
      assertThat(read(2026, "清明节：4月4日（周六）至5日（周日）放假，共2天。")).isEmpty();
    }
  }

  @Nested
  class WorkedDays {

    @Test
    void areWeekendDays() {
      assertThat(read(2026, "1月4日（周日）上班。")).containsExactly("+2026-01-04");
      assertThat(read(2026, "1月5日（周一）上班。")).isEmpty();
    }

    @Test
    void mayLeaveTheMonthToTheOneBefore() {
      assertThat(read(2026, "2月14日、28日上班。")).containsExactly("+2026-02-14", "+2026-02-28");
    }
  }

  @Nested
  class Written {

    @Test
    void withFullWidthDigitsBlanksAndOtherWords() {
      assertThat(read(2020, "劳动节：５月 1 日（星期五）—５日（星期二） 放假调休，共 5 天。4月26日（星期天）\n上班。"))
          .containsExactly("+2020-04-26", "2020-05-01", "2020-05-04", "2020-05-05");
    }

    @Test
    void asADateWithoutAVerbSaysNothing() {
      assertThat(read(2024, "2月10日至17日放假调休，共8天。鼓励各单位安排职工在除夕（2月9日）休息。"))
          .doesNotContain("2024-02-09");
    }
  }

  @Nested
  class Refused {

    @Test
    void isAnotherYearsNotice() {
      refused(CALENDAR_WEEKDAY, 2027, OF_2026);
      refused(CALENDAR_OTHER_YEAR, 2027, "元旦：2026年1月1日放假1天。");
    }

    @Test
    void isACountThatDoesNotFit() {
      refused(CALENDAR_COUNT, 2026, "春节：2月15日至22日放假调休，共9天。");
      refused(CALENDAR_COUNT, 2026, "元旦：1月1日放假2天。");
    }

    @Test
    void isADayThatIsNone() {
      refused(CALENDAR_DATE, 2026, "2月30日放假。");
      refused(CALENDAR_DATE, 2026, "2月23日至15日放假。");
      refused(CALENDAR_DATE, 2026, "1月1日至12月31日放假。");
    }

    @Test
    void isATextInWhichNothingIsArranged() {
      refused(CALENDAR_NOTHING_READ, 2026, "");
      refused(CALENDAR_NOTHING_READ, 2026, null);
      refused(CALENDAR_NOTHING_READ, 2026, "关于2026年部分节假日安排的通知，国办发明电〔2025〕7号，2025年11月4日。");
    }

    private void refused(WorkflowRule rule, int year, String notice) {
      assertRefusedAt("notice", rule, () -> HolidayNotice.read(year, notice));
    }
  }

  /** The days read, those that are worked with a plus. */
  private static List<String> read(int year, String notice) {
    return HolidayNotice.read(year, notice).stream()
        .map(day -> (day.isWorking() ? "+" : "") + day.getDay())
        .toList();
  }
}
