package cn.jixiao.imports;

/**
 * A target that came out of a file.
 *
 * @param merged whether it was there before and took something over
 */
public record ImportedTarget(long targetId, String name, boolean merged) {

  /** As a query tells it. */
  public ImportedTarget(long targetId, String name, int merged) {
    this(targetId, name, merged == 1);
  }
}
