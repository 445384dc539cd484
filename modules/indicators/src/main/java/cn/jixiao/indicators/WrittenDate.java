package cn.jixiao.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as forms write them. A month or year alone means its last day; a month without its year
 * (12月底前) is a date of which the day is not known.
 */
final class WrittenDate {

  private static final Pattern DAY =
      Pattern.compile(
          "^((?:19|20)\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})(?!\\d)\\s*[日号]?");
  private static final Pattern DAY_OF_A_YEAR =
      Pattern.compile("^(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号](?=\\s*(?:之前|以前|前|底前|止|完成|$))");
  private static final Pattern MONTH =
      Pattern.compile("^(?:((?:19|20)\\d{2})\\s*年度?\\s*)?(\\d{1,2})\\s*月(?!\\d)\\s*(份|底|末)?");
  private static final Pattern YEAR =
      Pattern.compile("^((?:19|20)\\d{2})\\s*年度?\\s*(年?底|年?末|内|前|之前|以前|$)");
  private static final Pattern TAIL = Pattern.compile("^\\s*(之前|以前|前|内|底前|止|完成)?\\s*");

  private WrittenDate() {}

  record Found(LocalDate date, String residue) {}

  /** A date at the beginning of the text, if there is one. */
  static Optional<Found> in(String folded) {
    var day = DAY.matcher(folded);
    if (day.find()) {
      return found(day, folded, () -> LocalDate.of(part(day, 1), part(day, 2), part(day, 3)));
    }
    var dayOfAYear = DAY_OF_A_YEAR.matcher(folded);
    if (dayOfAYear.find()) {
      return found(dayOfAYear, folded, () -> noYear(dayOfAYear));
    }
    var month = MONTH.matcher(folded);
    if (month.find() && (month.group(1) != null || month.group(3) != null)) {
      return found(month, folded, () -> endOfMonth(month));
    }
    var year = YEAR.matcher(folded);
    if (year.find()) {
      return found(year, folded, () -> LocalDate.of(part(year, 1), 12, 31));
    }
    return Optional.empty();
  }

  private interface Calendar {
    LocalDate date();
  }

  private static Optional<Found> found(Matcher matcher, String folded, Calendar calendar) {
    try {
      var date = calendar.date();
      var behind = folded.substring(matcher.end());
      var tail = TAIL.matcher(behind);
      var residue = tail.find() ? behind.substring(tail.end()).strip() : behind.strip();
      return Optional.of(new Found(date, residue.isEmpty() ? null : residue));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** 12月20日前 is a date of which the year is not known. */
  private static LocalDate noYear(Matcher day) {
    LocalDate.of(2000, part(day, 1), part(day, 2)); // is there such a day?
    return null;
  }

  private static LocalDate endOfMonth(Matcher month) {
    if (month.group(1) == null) {
      YearMonth.of(2000, part(month, 2)); // is it a month at all?
      return null;
    }
    return YearMonth.of(part(month, 1), part(month, 2)).atEndOfMonth();
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
