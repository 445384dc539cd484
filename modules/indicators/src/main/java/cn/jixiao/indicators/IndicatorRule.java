package cn.jixiao.indicators;

import cn.jixiao.shared.Rule;

/** What can be wrong with an indicator's value, or with an entry of the library. */
enum IndicatorRule implements Rule {
  /** The parts given beside the written value say something else than the text does. */
  VALUE_CONTRADICTS,
  /** The operator is none of ≥ ≤ = &gt; &lt;. */
  UNKNOWN_OPERATOR,
  /** The number has more digits than can be kept: 14 before and 4 after the point. */
  NUMBER_TOO_LONG,
  UNKNOWN_ENTRY(Nature.UNKNOWN),
  ENTRY_INCOMPLETE,
  UNKNOWN_TOPIC,
  /** Indicators stand under a category of the second level. */
  NO_SECOND_LEVEL,
  /** A typical value is a number with its unit; grades and dates are each unit's own. */
  NO_TYPICAL_NUMBER,
  TEXT_TOO_LONG,
  /** Who proposed it is told why it is declined. */
  REASON_REQUIRED,
  /** A proposal is decided once. */
  ALREADY_DECIDED(Nature.CONFLICT);

  private final Nature nature;

  IndicatorRule() {
    this(Nature.BROKEN);
  }

  IndicatorRule(Nature nature) {
    this.nature = nature;
  }

  @Override
  public Nature nature() {
    return nature;
  }
}
