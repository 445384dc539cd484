package cn.jixiao.indicators;

/** What sort of aim a target value is. */
public enum ValueKind {
  /** A number with or without operator and unit: ≥95%. */
  NUMBER,
  /** A day or the end of a month or year: 2024年12月底前. */
  DATE,
  /** One of the grades 优 良 中 低 差. */
  GRADE,
  /** Between two numbers: 90%-95%, 3～5次, 100±5毫米. */
  RANGE,
  /** Words: 按时完成. */
  TEXT
}
