package cn.jixiao.web.projects;

import cn.jixiao.indicators.TargetValue;
import cn.jixiao.indicators.ValueOperator;
import java.util.Arrays;

/**
 * What stands before an indicator's value in the form: one of the five signs, or that the value is
 * no number at all, which switches the control behind it.
 */
public enum Relation {
  NONE(null),
  GE(ValueOperator.GE),
  LE(ValueOperator.LE),
  EQ(ValueOperator.EQ),
  GT(ValueOperator.GT),
  LT(ValueOperator.LT),
  DATE(null),
  RANGE(null),
  GRADE(null),
  TEXT(null);

  private final ValueOperator operator;

  Relation(ValueOperator operator) {
    this.operator = operator;
  }

  /** The sign, or nothing. */
  String symbol() {
    return operator == null ? "" : operator.symbol();
  }

  boolean isSign() {
    return operator != null;
  }

  /** Whether a number and its unit stand behind it. */
  public boolean isOfNumbers() {
    return operator != null || this == NONE;
  }

  static Relation of(ValueOperator operator) {
    return Arrays.stream(values())
        .filter(relation -> relation.operator == operator)
        .findFirst()
        .orElse(NONE);
  }

  static Relation of(TargetValue value) {
    return switch (value.getKind()) {
      case NUMBER -> of(value.getOperator());
      case DATE -> DATE;
      case RANGE -> RANGE;
      case GRADE -> GRADE;
      case TEXT -> TEXT;
    };
  }

  /** The constant of that name, or the one with that sign; {@link #NONE} where it is neither. */
  static Relation named(String written) {
    return Arrays.stream(values())
        .filter(r -> r.name().equals(written) || r.isSign() && r.symbol().equals(written))
        .findFirst()
        .orElse(NONE);
  }
}
