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

  private final TargetFigure row;
  private String amount;

  TypedFigure(TargetFigure row) {
    this.row = row;
    amount = AmountUnit.WAN_YUAN.print(row.amount() == null ? row.declared() : row.amount());
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

  /** As it was when the page was opened. */
  public TargetFigure getRow() {
    return row;
  }

  /** How much more than declared it is; null where it cannot be read. */
  public BigDecimal getDifference() {
    return read() == null ? null : read().subtract(row.declared());
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }
}
