package cn.jixiao.projects;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One checkpoint of a spending plan.
 *
 * @param label as printed: 3月底, 第一季度
 * @param percent the cumulative share of the budget that is to be spent by then, 0 to 100; null
 *     where none is stated
 */
public record Checkpoint(String label, BigDecimal percent) implements Serializable {

  public Checkpoint {
    label = Cell.text(label);
  }
}
