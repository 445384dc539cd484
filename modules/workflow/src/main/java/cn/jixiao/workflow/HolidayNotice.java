package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.CALENDAR_COUNT;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_DATE;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_NOTHING_READ;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_OTHER_YEAR;
import static cn.jixiao.workflow.WorkflowRule.CALENDAR_WEEKDAY;

import cn.jixiao.shared.RuleViolation;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The yearly notice of the State Council's General Office: dates, and behind them whether they are
 * holidays or worked. What the notice states twice, the weekdays and how many days a holiday has,
 * must agree: so a slip of the pen, or another year's notice, is told and not kept.
 */
final class HolidayNotice {

  private static final int LONGEST_HOLIDAY = 31;
  private static final String WEEKDAYS = "一二三四五六日";
  private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
  private static final String DATE =
      "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\(([^()]{0,40})\\))?";
  private static final Pattern WORD =
      Pattern.compile(DATE + "(?:[至到~—–-]" + DATE + ")?|(放假)(?:(\\d{1,2})天)?|(上班)|共(\\d{1,2})天|。");

  /** The groups of a word, behind the four of each date. */
  private static final int SECOND = 4;

  private static final int HOLIDAY = 9;
  private static final int OF_DAYS = 10;
  private static final int WORKED = 11;
  private static final int COUNTED = 12;

  private final int year;
  private final TreeMap<LocalDate, CalendarDay> days = new TreeMap<>();
  private final List<LocalDate> told = new ArrayList<>();

  /** The holiday that was told last. */
  private List<LocalDate> holiday = List.of();

  private String month;

  private HolidayNotice(int year) {
    this.year = year;
  }

  /** The days that are not as their weekday is, in their order. */
  static List<CalendarDay> read(int year, String notice) {
    var text = Normalizer.normalize(notice == null ? "" : notice, Normalizer.Form.NFKC);
    var read = new HolidayNotice(year);
    WORD.matcher(text.replaceAll("\\s", "")).results().forEach(read::take);
    if (read.days.isEmpty()) {
      throw violation(CALENDAR_NOTHING_READ);
    }
    return read.days.values().stream().filter(day -> !day.isUsual()).toList();
  }

  private void take(MatchResult word) {
    if (word.group(3) != null) {
      span(word);
    } else if (word.group(HOLIDAY) != null) {
      holiday = List.copyOf(told);
      end(false);
      count(word.group(OF_DAYS));
    } else if (word.group(WORKED) != null) {
      end(true);
    } else if (word.group(COUNTED) != null) {
      count(word.group(COUNTED));
    } else {
      told.clear();
      month = null;
    }
  }

  private void span(MatchResult word) {
    month = word.group(2) == null ? month : word.group(2);
    if (month == null) {
      return; // a day without a month, as in the number of a document
    }
    var first = date(word, 0, year);
    var last = first;
    if (word.group(SECOND + 3) != null) {
      month = word.group(SECOND + 2) == null ? month : word.group(SECOND + 2);
      last = date(word, SECOND, first.getYear());
    }
    if (last.isBefore(first)) { // over the end of a year, which the notice of the second one tells
      first = word.group(1) == null ? first.minusYears(1) : first;
      last = word.group(1) == null ? last : last.plusYears(1);
    }
    requireWeekday(first, word.group(4));
    requireWeekday(last, word.group(SECOND + 4));
    if (!last.isBefore(first.plusDays(LONGEST_HOLIDAY))) {
      throw violation(CALENDAR_DATE, word.group());
    }
    first.datesUntil(last.plusDays(1)).forEach(told::add);
  }

  private LocalDate date(MatchResult word, int before, int usualYear) {
    try {
      return LocalDate.of(
          word.group(before + 1) == null ? usualYear : Integer.parseInt(word.group(before + 1)),
          Integer.parseInt(month),
          Integer.parseInt(word.group(before + 3)));
    } catch (DateTimeException none) {
      throw violation(CALENDAR_DATE, word.group());
    }
  }

  private static void requireWeekday(LocalDate day, String remark) {
    var said = WEEKDAY.matcher(remark == null ? "" : remark);
    if (said.find()) {
      var weekday = said.group(1).replace('天', '日');
      if (WEEKDAYS.indexOf(weekday) + 1 != day.getDayOfWeek().getValue()) {
        throw violation(CALENDAR_WEEKDAY, day, remark);
      }
    }
  }

  private void end(boolean working) {
    for (var day : told) {
      if (day.getYear() != year
          && (day.getYear() != year - 1 || day.getMonth() != Month.DECEMBER)) {
        throw violation(CALENDAR_OTHER_YEAR, day, String.valueOf(year));
      }
      days.put(day, new CalendarDay(day, working));
    }
    told.clear();
  }

  private void count(String said) {
    if (said != null && !holiday.isEmpty() && Integer.parseInt(said) != holiday.size()) {
      var first = holiday.get(0);
      throw violation(CALENDAR_COUNT, first, said, holiday.size());
    }
  }

  private static RuleViolation violation(WorkflowRule rule, Object... arguments) {
    return RuleViolation.at("notice", rule, arguments);
  }
}
