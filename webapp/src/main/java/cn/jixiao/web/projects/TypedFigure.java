package cn.jixiao.web.projects;

import cn.jixiao.projects.TargetFigure;
import cn.jixiao.projects.TypedAmount;
import cn.jixiao.shared.AmountUnit;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A project's control figure as it is typed, in 万元; it begins with what was issued or, where
 * nothing was, declared, so that only differences are typed.
 */
public class TypedFigure implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long targetId;
  private final BigDecimal declared;
  private String amount;

  TypedFigure(TargetFigure figure) {
    targetId = figure.targetId();
    declared = figure.declared();
    amount = AmountUnit.WAN_YUAN.print(figure.amount() == null ? declared : figure.amount());
  }

  /** In 元; null where it cannot be read. */
  BigDecimal read() {
    return read(amount);
  }

  static BigDecimal read(String typed) {
    return typed == null
        ? null
        : TypedAmount.of(typed, AmountUnit.WAN_YUAN).map(TypedAmount::yuan).orElse(null);
  }

  long targetId() {
    return targetId;
  }

  /** How much more than declared it is; null where it cannot be read. */
  public BigDecimal getDifference() {
    return read() == null ? null : read().subtract(declared);
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }
}
