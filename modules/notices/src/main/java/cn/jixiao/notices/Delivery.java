package cn.jixiao.notices;

/** How a person wants to be told by mail. */
public enum Delivery {
  /** As soon as it happens; what happens together comes together. */
  AT_ONCE,
  /** On the morning of a working day, what waits then. */
  DAILY,
  NONE
}
