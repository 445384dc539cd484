package cn.jixiao.web.api;

import static cn.jixiao.web.api.ApiRule.NOT_ONE_OF;
import static cn.jixiao.web.api.ApiRule.PARAMETER_MALFORMED;
import static cn.jixiao.web.api.ApiRule.PARAMETER_MISSING;
import static cn.jixiao.web.api.ApiRule.UNKNOWN_ADDRESS;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.RuleViolation;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads the parameters of an address. A blank one is not stated; an unreadable one is named. */
final class Parameters {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private Parameters() {}

  static String text(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  static String required(String name, String value) {
    var text = text(value);
    if (text == null) {
      throw RuleViolation.at(name, PARAMETER_MISSING);
    }
    return text;
  }

  static Integer integer(String name, String value) {
    var text = text(value);
    if (text == null) {
      return null;
    }
    if (!text.matches("-?\\d{1,9}")) {
      throw RuleViolation.at(name, PARAMETER_MALFORMED, text);
    }
    return Integer.valueOf(text);
  }

  /** Whether something is asked for that is not usual. */
  static boolean flag(String name, String value) {
    var text = text(value);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw RuleViolation.at(name, NOT_ONE_OF, "true false");
    }
    return "true".equals(text);
  }

  static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
    var text = text(value);
    if (text == null) {
      return null;
    }
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    var accepted =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));
    throw RuleViolation.at(name, NOT_ONE_OF, accepted);
  }

  /** A moment: an instant, or the beginning of a day. */
  static Instant from(String name, String value) {
    return moment(name, value, 0);
  }

  /** A moment: an instant, or the end of a day. */
  static Instant to(String name, String value) {
    return moment(name, value, 1);
  }

  /** The budget year in a path. */
  static int year(String segment) {
    if (!segment.matches("\\d{4}")) {
      throw new RuleViolation(UNKNOWN_ADDRESS);
    }
    return Integer.parseInt(segment);
  }

  /** The id in a path. What cannot be an id names nothing. */
  static long id(String segment) {
    if (!segment.matches("\\d{1,19}") || new BigInteger(segment).bitLength() > 63) {
      throw new RuleViolation(UNKNOWN_ADDRESS);
    }
    return Long.parseLong(segment);
  }

  /** A number in a path that counts from 1. What cannot be one names nothing. */
  static int versionNumber(String segment) {
    if (!segment.matches("[1-9]\\d{0,8}")) {
      throw new RuleViolation(UNKNOWN_ADDRESS);
    }
    return Integer.parseInt(segment);
  }

  /** A number that counts from 1. */
  static int positive(String name, String value) {
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw RuleViolation.at(name, PARAMETER_MALFORMED, value);
    }
    return Integer.parseInt(value);
  }

  private static Instant moment(String name, String value, int daysLater) {
    var text = text(value);
    if (text == null) {
      return null;
    }
    try {
      var moment =
          text.indexOf('T') < 0
              ? LocalDate.parse(text)
                  .plusDays(daysLater)
                  .atStartOfDay(ChinaTime.ZONE)
                  .toOffsetDateTime()
              : OffsetDateTime.parse(text);
      if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
        return moment.toInstant();
      }
    } catch (DateTimeException e) {
      throw RuleViolation.at(name, PARAMETER_MALFORMED, text);
    }
    throw RuleViolation.at(name, PARAMETER_MALFORMED, text);
  }
}
