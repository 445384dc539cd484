package cn.jixiao.checks.money;

import static cn.jixiao.indicators.IndicatorCategory.QUANTITY;
import static cn.jixiao.indicators.ValueOperator.LE;
import static cn.jixiao.indicators.ValueOperator.LT;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.indicators.WrittenForms;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many times a unit cost falls due in the year: the count it is multiplied by, and the months.
 *
 * @param count how many of what it is the cost of; null where it is the cost of a time alone
 * @param countWritten the count with its unit as the row has it: 23个
 * @param periods months or quarters; null where it is a cost of the year
 */
record Times(BigDecimal count, String countWritten, BigDecimal periods) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
  private static final Pattern SOME_MONTHS = Pattern.compile("(\\d{1,2})\\s*个月");
  private static final Pattern PART_OF_THE_YEAR =
      Pattern.compile("防火期|汛期|采暖|供暖|取暖|冬季|夏季|春季|秋季|农忙|半年|学期|月至|月-");
  private static final Set<String> PEOPLE = Set.of("人", "名", "位");

  /** What the cost is to be multiplied by; empty where nobody can tell for certain. */
  static Optional<Times> of(Cost cost, TargetPaper target) {
    if (cost.per().contains(Cost.DAY)) {
      return Optional.empty();
    }
    var periods = Optional.<BigDecimal>empty();
    if (cost.per().contains(Cost.MONTH)) {
      periods = months(target);
      if (periods.isEmpty()) {
        return Optional.empty();
      }
    } else if (cost.per().contains(Cost.QUARTER)) {
      periods = Optional.of(QUARTERS);
    }
    return counted(cost, target, periods.orElse(null));
  }

  private static Optional<Times> counted(Cost cost, TargetPaper target, BigDecimal periods) {
    var nouns =
        cost.per().stream().filter(p -> !Cost.TIMES.contains(p)).collect(Collectors.toSet());
    if (nouns.isEmpty()) {
      return periods == null ? Optional.empty() : Optional.of(new Times(null, null, periods));
    }
    if (nouns.size() > 1) {
      return Optional.empty();
    }
    var noun = nouns.iterator().next();
    var rows = target.indicators(QUANTITY).filter(row -> counts(row, noun)).toList();
    if (rows.stream().map(row -> row.value().getNumber()).distinct().count() != 1) {
      return Optional.empty();
    }
    var value = rows.get(0).value();
    var written = value.getNumber().toPlainString() + value.getMeasureUnit();
    return Optional.of(new Times(value.getNumber(), written, periods));
  }

  /** Whether the row says how many 村, 人, 公里 there are. */
  private static boolean counts(IndicatorPaper row, String noun) {
    var value = row.value();
    if (value == null
        || value.getKind() != ValueKind.NUMBER
        || value.getNumber() == null
        || value.getUnit() == null
        || value.getOperator() == LE
        || value.getOperator() == LT) {
      return false;
    }
    var unit = value.getUnit();
    if (noun.equals("人")) {
      return PEOPLE.contains(unit);
    }
    if (unit.equals(noun)) {
      return true;
    }
    return unit.startsWith("个") && (noun.equals("个") || unit.contains(noun) || names(row, noun));
  }

  private static boolean names(IndicatorPaper row, String noun) {
    var name = row.draft().name();
    var description = row.draft().description();
    return (name != null && name.contains(noun))
        || (description != null && description.contains(noun));
  }

  /** Twelve, unless a sentence says how many; none where the work fills a part of the year. */
  private static Optional<BigDecimal> months(TargetPaper target) {
    var words = WrittenForms.fold(target.draft().purpose() + target.draft().goals());
    var stated = SOME_MONTHS.matcher(words);
    if (stated.find()) {
      return Optional.of(new BigDecimal(stated.group(1)));
    }
    return PART_OF_THE_YEAR.matcher(words).find() ? Optional.empty() : Optional.of(MONTHS);
  }

  boolean isOfPeriods() {
    return periods != null;
  }

  BigDecimal times(BigDecimal yuan) {
    var product = count == null ? yuan : yuan.multiply(count);
    return periods == null ? product : product.multiply(periods);
  }

  /** × 23个 × 12个月. */
  String print(Cost cost) {
    var text = new StringBuilder();
    if (count != null) {
      text.append(" × ").append(countWritten);
    }
    if (periods != null) {
      text.append(" × ").append(periods.toPlainString());
      text.append(cost.per().contains(Cost.MONTH) ? "个月" : "个季度");
    }
    return text.toString();
  }
}
