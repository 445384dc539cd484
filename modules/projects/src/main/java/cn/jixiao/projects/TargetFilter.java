package cn.jixiao.projects;

/**
 * Which targets a list shows, of those the person may see. Every part but paging may be null: all.
 *
 * @param organizationCode code of a unit or department
 * @param text part of a project's name, or the beginning of its code
 * @param first index of the first row, from 0
 */
public record TargetFilter(
    Integer year,
    String organizationCode,
    TargetState state,
    String text,
    TargetSort sort,
    boolean descending,
    int first,
    int size) {

  public static TargetFilter all(int first, int size) {
    return new TargetFilter(null, null, null, null, null, false, first, size);
  }
}
