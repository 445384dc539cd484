package cn.jixiao.indicators;

import cn.jixiao.shared.Rule;

/** What can be wrong with an indicator's value. */
enum IndicatorRule implements Rule {
  /** The parts given beside the written value say something else than the text does. */
  VALUE_CONTRADICTS,
  /** The operator is none of ≥ ≤ = &gt; &lt;. */
  UNKNOWN_OPERATOR,
  /** The number has more digits than can be kept: 14 before and 4 after the point. */
  NUMBER_TOO_LONG
}
