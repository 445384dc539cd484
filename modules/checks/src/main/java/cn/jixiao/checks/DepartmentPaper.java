package cn.jixiao.checks;

import cn.jixiao.indicators.FrameUse;
import cn.jixiao.projects.DepartmentDraft;
import cn.jixiao.projects.OtherProject;
import cn.jixiao.projects.TargetDraft;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit's whole text of a year as the rules read it: part one and the project targets. It may be
 * half written, or come from a file.
 */
public final class DepartmentPaper {

  /** Part one of a text that has none. */
  static final DepartmentDraft NO_PART_ONE = new DepartmentDraft(null, List.of(), List.of());

  private final Origin origin;
  private final FrameUse frame;
  private final Integer year;
  private final DepartmentDraft overall;
  private final List<TargetPaper> targets;
  private final Surroundings surroundings;

  /**
   * @param year the budget year; null where it is not known
   * @param overall part one; without goal, sub-targets and measures where there is none
   */
  public DepartmentPaper(
      Origin origin, Integer year, DepartmentDraft overall, List<TargetDraft> projects) {
    this(origin, year, overall, projects, Surroundings.NONE);
  }

  /** The same with what was looked up about other texts. */
  public DepartmentPaper(
      Origin origin,
      Integer year,
      DepartmentDraft overall,
      List<TargetDraft> projects,
      Surroundings surroundings) {
    this(origin, FrameUse.STANDARD, year, overall, projects, surroundings);
  }

  /** The same of a region that asks for indicators in its own way. */
  public DepartmentPaper(
      Origin origin,
      FrameUse frame,
      Integer year,
      DepartmentDraft overall,
      List<TargetDraft> projects,
      Surroundings surroundings) {
    this.origin = origin;
    this.frame = frame;
    this.year = year;
    this.overall = overall;
    this.targets =
        IntStream.range(0, projects.size())
            .mapToObj(i -> new TargetPaper(this, i + 1, projects.get(i)))
            .toList();
    this.surroundings = surroundings;
  }

  /** The text of a target that is looked at alone. */
  static DepartmentPaper alone(
      RegionSettings region, Integer year, TargetDraft target, Surroundings surroundings) {
    return new DepartmentPaper(
        region.origin(), region.frame(), year, NO_PART_ONE, List.of(target), surroundings);
  }

  public Origin origin() {
    return origin;
  }

  /** How the unit's region asks for indicators in the year; as most do where it is not known. */
  public FrameUse frame() {
    return frame;
  }

  /** Whether region and year are known, so that the frame is theirs and no assumption. */
  public boolean isFrameKnown() {
    return origin.regionCode() != null && year != null;
  }

  /** Null where it is not known. */
  public Integer year() {
    return year;
  }

  public DepartmentDraft overall() {
    return overall;
  }

  /** The projects in the order of the text. */
  public List<TargetPaper> targets() {
    return targets;
  }

  /** Every text of part one that is not blank; those of the projects are theirs. */
  public List<Passage> passages() {
    return Passages.of(overall);
  }

  /** How many projects part one may speak of: those of the paper, and those beside it. */
  public int projectsInAll() {
    return targets.size() + surroundings.projects().size();
  }

  /** Whether all of them are shown to the person who looks, so that their amounts may be told. */
  public boolean isShownWhole() {
    return surroundings.projects().stream().allMatch(OtherProject::visible);
  }

  /** What other texts share with this one. */
  public Surroundings surroundings() {
    return surroundings;
  }
}
