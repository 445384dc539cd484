package cn.jixiao.organizations;

import cn.jixiao.shared.Breach;

/**
 * What becomes of a row of the list.
 *
 * @param parent what stands, or will stand, above it; null where it is refused
 * @param before the name it has now; null where it is new
 * @param breach why it is refused; null where it is not
 */
public record TreeChange(TreeRow row, Fate fate, String parent, String before, Breach breach) {

  /** What becomes of it. */
  public enum Fate {
    ADDED,
    RENAMED,
    /** It stands there already. */
    KEPT,
    REFUSED
  }

  static TreeChange refused(TreeRow row, Breach breach) {
    return new TreeChange(row, Fate.REFUSED, null, null, breach);
  }

  /** All that a person sees of it, to tell whether it is still the same. */
  public String seen() {
    return fate + " " + parent + " " + before + " " + (breach == null ? "" : breach.rule());
  }

  boolean is(Fate other) {
    return fate == other;
  }
}
