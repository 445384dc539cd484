package cn.jixiao.web.projects;

import cn.jixiao.comparison.Comparison;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.TargetVersion;
import cn.jixiao.projects.WrittenTarget;
import java.util.List;

/**
 * How a target differs from what it said before: indicators are the same ones by their identity.
 */
public final class VersionChanges {

  private VersionChanges() {}

  public static List<FieldDifference> of(TargetVersion before, TargetVersion after) {
    return Comparison.of(before.draft(), before.indicatorIds(), after.draft(), after.indicatorIds())
        .differences();
  }

  public static List<FieldDifference> of(TargetVersion before, WrittenTarget now) {
    return Comparison.of(before.draft(), before.indicatorIds(), now.draft(), now.indicatorIds())
        .differences();
  }

  public static List<FieldDifference> of(WrittenTarget before, WrittenTarget now) {
    return Comparison.of(before.draft(), before.indicatorIds(), now.draft(), now.indicatorIds())
        .differences();
  }
}
