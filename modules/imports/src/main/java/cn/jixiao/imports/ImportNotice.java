package cn.jixiao.imports;

/** What a person is told when a file was recognised while they did something else. */
public enum ImportNotice {
  /** Arguments: the file, how many projects, how many doubts. */
  READY,
  /** Argument: the file. */
  REFUSED
}
