package cn.jixiao.checks;

/** How much a finding weighs. */
public enum Severity {
  /** 强制性: the target cannot be submitted with it. */
  BLOCK,
  /** 提示性: a probable mistake; it may be answered with a reason, which travels to the reviewer. */
  WARN,
  /** A hint for the writer: good style, nothing to be answered. */
  HINT
}
