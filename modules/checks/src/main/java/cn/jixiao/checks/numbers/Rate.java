package cn.jixiao.checks.numbers;

import static cn.jixiao.indicators.IndicatorCategory.SATISFACTION;

import cn.jixiao.checks.IndicatorPaper;
import cn.jixiao.checks.TargetPaper;
import cn.jixiao.indicators.ValueKind;
import cn.jixiao.indicators.ValueOperator;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An indicator whose value is so many percent of a whole: 合格率 ≥95%. */
record Rate(IndicatorPaper row) {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What may grow beyond the whole it is compared with. */
  private static final Pattern GROWTH =
      Pattern.compile(
          "增长|增幅|增速|增加|增收|提高|提升|同比|上升|上涨|超额|翻番|利用系数|负债|入住|投入产出|回报|收益率|利润率|覆盖倍数|比上年|较上年|周转");

  static Stream<Rate> in(TargetPaper target) {
    return target.indicators().stream().map(Rate::new).filter(Rate::isRate);
  }

  private boolean isRate() {
    var value = row.value();
    return value != null
        && value.getKind() == ValueKind.NUMBER
        && value.getNumber() != null
        && ("%".equals(value.getUnit()) || (value.getUnit() == null && isSatisfaction()));
  }

  BigDecimal number() {
    return row.value().getNumber();
  }

  ValueOperator operator() {
    return row.value().getOperator();
  }

  String written() {
    return row.value().getWritten();
  }

  boolean isSatisfaction() {
    return row.is(SATISFACTION);
  }

  /** Whether more than the whole makes sense: 增长率 120%. */
  boolean mayExceed() {
    return GROWTH.matcher(words()).find();
  }

  String words() {
    return name() + "," + (row.draft().description() == null ? "" : row.draft().description());
  }

  String name() {
    return row.draft().name() == null ? "" : row.draft().name();
  }
}
