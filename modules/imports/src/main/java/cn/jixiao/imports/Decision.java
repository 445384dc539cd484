package cn.jixiao.imports;

/** What becomes of a project of the file, or of its part one. */
public enum Decision {
  /** A new record. */
  CREATE,
  /** The record that is there takes over what was chosen. */
  MERGE,
  /** Nothing. */
  SKIP
}
