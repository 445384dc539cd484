package cn.jixiao.checks.money;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.indicators.WrittenForms;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a cost indicator with an amount says: how much, and for one of what.
 *
 * @param yuan the amount in 元
 * @param per what it is counted by, times included: 人 and 月 of 1200元/人/月; empty where it is a total
 *     or where nobody can tell
 * @param isPerUnit whether it is the cost of one of something, known or not
 */
record Cost(IndicatorPaper row, BigDecimal yuan, Set<String> per, boolean isPerUnit) {

  static final String MONTH = "月";
  static final String QUARTER = "季";
  static final String DAY = "天";
  static final Set<String> TIMES = Set.of(MONTH, QUARTER, DAY, "年");

  private static final Map<String, BigDecimal> MONEY =
      Map.of(
          "元", BigDecimal.ONE,
          "百元", BigDecimal.valueOf(100),
          "千元", BigDecimal.valueOf(1000),
          "万元", BigDecimal.valueOf(10_000),
          "万", BigDecimal.valueOf(10_000),
          "亿元", BigDecimal.valueOf(100_000_000),
          "亿", BigDecimal.valueOf(100_000_000));
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.(\\d+))?");
  private static final Pattern STROKE = Pattern.compile("[/每·•.]");
  private static final String NOUN =
      "(月|季|年|天|日|次|人|名|位|村|户|家|亩|公里|平方米|立方米|米|座|处|个|场|期|站|台|套|辆|块|盏|棵|株|吨|件|份|车|班|批|项|所|间|餐|顿|趟|小时|学时|课时)";
  private static final Pattern PER =
      Pattern.compile("(?:每一?(?:个?(?:行政|自然)?(?=村)|个(?=月|季|人|场|站|期))?" + NOUN + ")|" + NOUN + "均");
  private static final Pattern BY_MONTH =
      Pattern.compile("(?:^|,)月(?=[购支成费人租发运办维服用平工补资])|月(?:均|度|补|工资|租)|按月|均月");
  private static final Pattern OF_ONE = Pattern.compile("每|均|单价|单位成本|标准|单位造价|定额");
  private static final Map<String, String> SAME = Map.of("名", "人", "位", "人", "日", "天", "季度", "季");

  /** The costs of a target that are amounts, in the order of the rows. */
  static Stream<Cost> in(TargetPaper target) {
    return target.indicators().stream().flatMap(row -> of(row).stream());
  }

  static Optional<Cost> of(IndicatorPaper row) {
    var value = row.value();
    if (!row.isCost()
        || value == null
        || value.getKind() != ValueKind.NUMBER
        || value.getNumber() == null
        || value.getUnit() == null) {
      return Optional.empty();
    }
    var parts = STROKE.split(value.getUnit());
    var factor = MONEY.get(parts[0]);
    if (factor == null) {
      return Optional.empty();
    }
    var per = per(words(row), Arrays.copyOfRange(parts, 1, parts.length));
    per.remove("年");
    var isPerUnit = !per.isEmpty() || parts.length > 1 || OF_ONE.matcher(words(row)).find();
    return Optional.of(new Cost(row, value.getNumber().multiply(factor), per, isPerUnit));
  }

  /** What the unit names counts before what the words name; 个 says less than any other word. */
  private static Set<String> per(String words, String[] unit) {
    var named = named(words);
    var ofUnit = new TreeSet<String>();
    for (var part : unit) {
      ofUnit.add(SAME.getOrDefault(part, part));
    }
    if (!TIMES.containsAll(named)) {
      ofUnit.remove("个");
    }
    if (!TIMES.containsAll(ofUnit)) {
      named.retainAll(TIMES);
    }
    named.addAll(ofUnit);
    return named;
  }

  private static Set<String> named(String words) {
    var named = new TreeSet<String>();
    var matcher = PER.matcher(words);
    while (matcher.find()) {
      var noun = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      named.add(SAME.getOrDefault(noun, noun));
    }
    if (BY_MONTH.matcher(words).find()) {
      named.add(MONTH);
    }
    return named;
  }

  private static String words(IndicatorPaper row) {
    var name = row.draft().name();
    var description = row.draft().description();
    return WrittenForms.fold(
        (name == null ? "" : name) + (description == null ? "" : "," + description));
  }

  /** The value as written: ≤2.4万元/村. */
  String written() {
    return row.value().getWritten();
  }

  /** Name and description in one, for rules that look for words. */
  String words() {
    return words(row);
  }

  /** What one of its last digit is worth: 100元 in 25.93万元. */
  BigDecimal lastDigit() {
    var number = DIGITS.matcher(WrittenForms.fold(written()));
    var decimals = number.find() && number.group(1) != null ? number.group(1).length() : 0;
    return MONEY.get(STROKE.split(row.value().getUnit())[0]).scaleByPowerOfTen(-decimals);
  }

  /** The value as written with another amount in it, in the same unit. */
  String rewritten(BigDecimal instead) {
    var factor = MONEY.get(STROKE.split(row.value().getUnit())[0]);
    var amount = instead.divide(factor).stripTrailingZeros();
    var printed = (amount.scale() < 0 ? amount.setScale(0) : amount).toPlainString();
    return DIGITS.matcher(WrittenForms.fold(written())).replaceFirst(printed);
  }
}
