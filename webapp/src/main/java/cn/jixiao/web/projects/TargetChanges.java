package cn.jixiao.web.projects;

import cn.jixiao.comparison.Comparison;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.TargetVersion;
import cn.jixiao.projects.WrittenTarget;
import java.util.List;

/**
 * What is other than before in a target that is reviewed.
 *
 * @param seen what reviewers at the step in turn had before them when they acted last; null where
 *     none has, and where an adjustment is compared with it anyway
 * @param since what changed since then
 * @param adjusted how an adjustment differs from what is in force
 */
public record TargetChanges(
    TargetVersion seen, List<FieldDifference> since, List<FieldDifference> adjusted) {

  static TargetChanges of(WrittenTarget written, TargetVersion seen) {
    var target = written.target();
    var adjusted =
        written.isAdjustment()
            ? Comparison.of(target, written).differences()
            : List.<FieldDifference>of();
    var inForce =
        seen != null
            && written.isAdjustment()
            && seen.getSubmissionId().equals(target.getSubmissionId());
    return seen == null || inForce
        ? new TargetChanges(null, List.of(), adjusted)
        : new TargetChanges(seen, Comparison.of(seen, written).differences(), adjusted);
  }

  /** Whether the reviewers in turn have seen the paper on an earlier way. */
  public boolean again() {
    return seen != null;
  }
}
