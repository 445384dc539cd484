package cn.jixiao.checks.values;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.WordList;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueOperator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a value that leaves something out most probably means, so that mending it is one click.
 *
 * <p>Decided here: a number without operator is = where things are counted that are there anyway
 * (17个村) and where it is 100 % or 0; ≥ for activities (次, 场, 人次), rates and benefits; ≤ for costs,
 * spans of time, and what should be little (差错, 投诉). Without a unit it gets the one that the
 * indicator's name ends with (培训人数: 人; 合格率: %), and none where the name says none.
 */
final class ProbableValue {

  private static final List<String> THE_LESS_THE_BETTER =
      WordList.beside(ProbableValue.class, "less-is-better.txt");
  private static final Set<String> ACTIVITIES =
      Set.of("次", "场", "场次", "期", "人次", "户次", "批次", "班次", "车次", "份", "篇", "课时");
  private static final Set<String> SPANS =
      Set.of("天", "日", "周", "月", "个月", "季度", "年", "小时", "分钟", "秒", "工作日", "个工作日");
  private static final Pattern RATE = Pattern.compile("(?:率|比例|占比|比率|比重|百分比|满意度|覆盖面)(?:[(（].*)?$");
  private static final Pattern COUNT =
      Pattern.compile("(人次|户次|场次|批次|班次|车次|公里|[个次人户期份台篇场盏座处件项条株辆套亩天批栋间棵块名家只头张本册])数量?$");
  private static final Pattern VILLAGES =
      Pattern.compile("(?:村|村庄|行政村|站|点|中心|单位|企业|项目)(?:个?数|数量)$");
  private static final Pattern MONEY =
      Pattern.compile("费|款|资金|成本|金额|投资|补贴|补助|经费|收入|产值|税|价|工资|报酬|奖|预算|支出|增收");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ProbableValue() {}

  static boolean isRate(IndicatorPaper row) {
    var name = row.draft().name();
    return name != null && RATE.matcher(name).find();
  }

  static boolean isSpan(String unit) {
    return SPANS.contains(unit);
  }

  /** Whether the indicator is an amount of money, by its category or its name. */
  static boolean isMoney(IndicatorPaper row) {
    var name = row.draft().name();
    return row.isCost() || name != null && unit(row).isEmpty() && MONEY.matcher(name).find();
  }

  /** The unit that the name ends with. */
  static Optional<String> unit(IndicatorPaper row) {
    var name = row.draft().name();
    if (name == null) {
      return Optional.empty();
    }
    if (RATE.matcher(name).find()) {
      return Optional.of("%");
    }
    var count = COUNT.matcher(name);
    if (count.find()) {
      return Optional.of(count.group(1).equals("场次") ? "场" : count.group(1));
    }
    return VILLAGES.matcher(name).find() ? Optional.of("个") : Optional.empty();
  }

  static ValueOperator operator(IndicatorPaper row, String unit) {
    var number = row.value().getNumber();
    if (number.signum() == 0) {
      return ValueOperator.EQ;
    }
    if (isLessBetter(row) || row.is(IndicatorCategory.TIMELINESS) && isSpan(unit)) {
      return ValueOperator.LE;
    }
    if ("%".equals(unit)) {
      return number.compareTo(HUNDRED) == 0 ? ValueOperator.EQ : ValueOperator.GE;
    }
    return row.is(IndicatorCategory.QUANTITY) && !ACTIVITIES.contains(unit)
        ? ValueOperator.EQ
        : ValueOperator.GE;
  }

  private static boolean isLessBetter(IndicatorPaper row) {
    var name = row.draft().name();
    return row.isCost()
        || row.is(IndicatorCategory.COSTS)
        || name != null && THE_LESS_THE_BETTER.stream().anyMatch(name::contains);
  }

  /** The value in its proper form: the operator it has or probably means, number, unit. */
  static String text(IndicatorPaper row, String unit) {
    var value = row.value();
    return text(
        value.getOperator() == null ? operator(row, unit) : value.getOperator(),
        value.getNumber(),
        unit);
  }

  private static String text(ValueOperator operator, BigDecimal number, String unit) {
    return TargetValue.of(null, operator.symbol(), number, unit).getWritten();
  }
}
