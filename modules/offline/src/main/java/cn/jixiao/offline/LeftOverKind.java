package cn.jixiao.offline;

/** Why something typed cannot be merged. */
public enum LeftOverKind {
  /** It stands outside of the cells that are to be filled in. */
  OUTSIDE,
  /** It should be a number, and is none; the record's number stays. */
  NOT_A_NUMBER,
  /** It stands on a sheet that is not the system's. */
  OWN_SHEET,
  /** It stands on a second copy of a target's sheet. */
  REPEATED_SHEET
}
