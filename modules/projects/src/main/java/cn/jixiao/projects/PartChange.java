package cn.jixiao.projects;

/** What became of a part of a whole text since the round before. */
public enum PartChange {
  /** 新增: it was not in the text before. */
  NEW,
  /** 已修改: it says something else. */
  CHANGED,
  /** 未改动: it says the same. */
  SAME
}
