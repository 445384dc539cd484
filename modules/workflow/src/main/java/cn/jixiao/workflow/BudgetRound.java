package cn.jixiao.workflow;

/**
 * How far a unit and its bureau are with the budget of a year: what is asked for goes up, what the
 * money allows comes down, and both once more.
 */
public enum BudgetRound {
  /** 一上: the unit declares what it asks for. */
  UP1,
  /** 一下: the bureau has issued control figures, and the unit has something to revise. */
  DOWN1,
  /** 二上: what was to be revised is on its way. */
  UP2,
  /** 二下: everything that was approved is what the figures say. */
  DOWN2;

  /** What comes after it; null after the last. */
  public BudgetRound next() {
    return this == DOWN2 ? null : values()[ordinal() + 1];
  }
}
