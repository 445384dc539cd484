package cn.jixiao.offline;

/** What becomes of a sheet of a workbook. */
public enum SheetFate {
  /** Nothing was typed that the record does not say already. */
  UNCHANGED,
  /** The target will be changed. */
  REVISED,
  /** A draft will be created. */
  CREATED,
  /** The target was submitted or approved meanwhile: what was typed is shown, not merged. */
  LOCKED,
  /** The target was discarded meanwhile: what was typed is shown, not merged. */
  GONE
}
