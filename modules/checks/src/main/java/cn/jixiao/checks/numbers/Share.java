package cn.jixiao.checks.numbers;

import static cn.jixiao.indicators.IndicatorCategory.OUTPUT;
import static cn.jixiao.indicators.IndicatorCategory.QUANTITY;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.Quantities;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.indicators.ValueOperator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rate and how many things it is a rate of, where that is known: the persons asked, or the
 * quantity that the same target counts.
 *
 * @param unit the unit of the count
 * @param isOfTheQuantity whether the count is a quantity of the target
 */
record Share(Rate rate, BigDecimal count, String unit, boolean isOfTheQuantity) {

  private static final Set<String> THINGS =
      Set.of(
          "个", "人", "名", "户", "村", "处", "座", "场", "期", "家", "项", "件", "台", "套", "辆", "组", "所", "条",
          "份", "位");
  private static final Set<String> ASKED = Set.of("人", "名", "户", "份", "位", "家");
  private static final Pattern PART = Pattern.compile("占|比例|比率|比|率");
  private static final Pattern WHO = Pattern.compile("指标|数量|个数|人数|户数|总数|数$");
  private static final Pattern OF_THEM = Pattern.compile("(?:人|个|户|村|站|点|家|处|座|台|套|项)数|总数|数占");
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile("天|日|笔|批|次|份|条|里程|面积|金额|资金|占比|比重|抽|样|台账");
  private static final Set<String> PEOPLE = Set.of("人", "名", "户", "位");
  private static final Pattern OF_PEOPLE = Pattern.compile("人数(?:占|÷|/)[^,，。]*人数");
  private static final Pattern OF_HOUSEHOLDS = Pattern.compile("户数(?:占|÷|/)[^,，。]*户数");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

  /** Three of four pairs of signs: the rate speaks of what the quantity counts. */
  private static final double ALIKE = 0.65;

  /** What is called by a word of two signs is spoken of everywhere. */
  private static final int FEWEST_PAIRS = 3;

  static Stream<Share> in(TargetPaper target) {
    return Rate.in(target).flatMap(rate -> of(rate, target).stream());
  }

  private static Optional<Share> of(Rate rate, TargetPaper target) {
    if (rate.isSatisfaction()) {
      return asked(rate);
    }
    if (!rate.row().is(OUTPUT) || !PART.matcher(rate.words()).find()) {
      return Optional.empty();
    }
    return target
        .indicators(QUANTITY)
        .filter(row -> countsThings(row) && isSpokenOf(row, rate))
        .findFirst()
        .map(row -> new Share(rate, row.value().getNumber(), row.value().getUnit(), true))
        .or(() -> ofTheOnlyPeople(rate, target));
  }

  /** 发放准确人数占应发放人数的比例: of the people that the target counts, where it does so once. */
  private static Optional<Share> ofTheOnlyPeople(Rate rate, TargetPaper target) {
    var people =
        target.indicators(QUANTITY).filter(Share::countsThings).filter(Share::isOfPeople).toList();
    return people.size() == 1 && isOfThese(people.get(0), rate)
        ? Optional.of(share(rate, people.get(0)))
        : Optional.empty();
  }

  private static boolean isOfPeople(IndicatorPaper row) {
    return PEOPLE.contains(row.value().getUnit());
  }

  private static boolean isOfThese(IndicatorPaper row, Rate rate) {
    var pattern = row.value().getUnit().equals("户") ? OF_HOUSEHOLDS : OF_PEOPLE;
    return pattern.matcher(rate.words()).find();
  }

  private static Share share(Rate rate, IndicatorPaper row) {
    return new Share(rate, row.value().getNumber(), row.value().getUnit(), false);
  }

  /** How many are asked, where the description says so once. */
  private static Optional<Share> asked(Rate rate) {
    var counts =
        Quantities.in(rate.row().draft().description()).stream()
            .filter(quantity -> ASKED.contains(quantity.unit()))
            .toList();
    return counts.size() == 1 && !rate.words().contains("每")
        ? Optional.of(new Share(rate, counts.get(0).number(), counts.get(0).unit(), false))
        : Optional.empty();
  }

  private static boolean countsThings(IndicatorPaper row) {
    var value = row.value();
    return row.draft().name() != null
        && value != null
        && value.getKind() == ValueKind.NUMBER
        && value.getNumber() != null
        && value.getNumber().scale() <= 0
        && value.getNumber().signum() > 0
        && value.getNumber().compareTo(LARGEST) < 0
        && value.getUnit() != null
        && (THINGS.contains(value.getUnit()) || value.getUnit().startsWith("个"))
        && !Direction.isDownward(row);
  }

  /** Whether the rate is a rate of what the row counts, and not of days, bills or miles. */
  private static boolean isSpokenOf(IndicatorPaper row, Rate rate) {
    var words = rate.words();
    if (OF_SOMETHING_ELSE.matcher(words).find() || !OF_THEM.matcher(words).find()) {
      return false;
    }
    var name = WHO.matcher(row.draft().name()).replaceAll("");
    var pairs = name.length() - 1;
    var spoken = 0;
    for (var i = 0; i < pairs; i++) {
      spoken += words.contains(name.substring(i, i + 2)) ? 1 : 0;
    }
    return pairs >= FEWEST_PAIRS && spoken >= ALIKE * pairs;
  }

  /** Whether less than all is aimed at, and at least so much. */
  boolean isPartial() {
    return rate.number().compareTo(Rate.HUNDRED) < 0
        && rate.number().signum() > 0
        && rate.operator() != ValueOperator.LE
        && rate.operator() != ValueOperator.LT;
  }

  boolean onlyAllReachIt() {
    return needed().compareTo(count) == 0;
  }

  /** How many of them make the percent: 22 of 23 for 95%. */
  private BigDecimal needed() {
    return count.multiply(rate.number()).divide(Rate.HUNDRED, 0, RoundingMode.CEILING);
  }

  /** 4人. */
  String counted() {
    return count.toPlainString() + unit;
  }

  /** 22个. */
  String enough() {
    return needed().toPlainString() + unit;
  }

  /** What one less than all comes to: 75%. */
  String oneLess() {
    var percent =
        count
            .subtract(BigDecimal.ONE)
            .multiply(Rate.HUNDRED)
            .divide(count, 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString() + "%";
  }
}
