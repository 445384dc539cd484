package cn.jixiao.projects;

/** Where a suggested indicator comes from, the closest first. */
public enum SuggestionSource {
  /** What the unit itself wrote in earlier years. */
  OWN_PAST,
  /** What another unit of the region wrote for such a project, and was approved. */
  NEIGHBOUR,
  /** The library of indicators. */
  LIBRARY
}
