package cn.jixiao.indicators;

import java.util.Optional;

/** How an actual value is compared with the target value (指标性质). */
public enum ValueOperator {
  GE("≥"),
  LE("≤"),
  EQ("="),
  GT(">"),
  LT("<");

  private final String symbol;

  ValueOperator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  public static Optional<ValueOperator> ofSymbol(String symbol) {
    for (var operator : values()) {
      if (operator.symbol.equals(symbol)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }
}
