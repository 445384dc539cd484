package cn.jixiao.indicators;

/** Where a proposed entry of the library stands. */
public enum EntryState {
  /** Waits for the performance division. */
  PROPOSED,
  /** Everybody picks from it. */
  APPROVED,
  /** Is kept with the reason, and offered to nobody. */
  DECLINED
}
