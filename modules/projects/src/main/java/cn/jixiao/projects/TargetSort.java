package cn.jixiao.projects;

/** The columns by which a list of targets can be ordered. */
public enum TargetSort {
  CODE("p.code"),
  NAME("t.name"),
  UNIT("o.code"),
  YEAR("t.year"),
  BUDGET("t.budget"),
  STATE("t.state"),
  CHANGED("t.changedAt");

  private final String path;

  TargetSort(String path) {
    this.path = path;
  }

  /** The JPQL expression; only these ever reach a query. */
  String path() {
    return path;
  }
}
