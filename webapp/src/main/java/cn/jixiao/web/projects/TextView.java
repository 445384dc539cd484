package cn.jixiao.web.projects;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.comparison.FieldDifference;
import cn.jixiao.projects.PartChange;
import cn.jixiao.projects.PartOneAdjustment;
import cn.jixiao.projects.TargetState;
import cn.jixiao.projects.WholeText;
import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.Submission;
import java.util.List;

/**
 * Everything that the page of a unit's whole text shows.
 *
 * @param submission the latest journey
 * @param partOneChange what became of part one since the round before; null in the first round
 * @param partOneSeal the code of the approved part one; null where it has none
 * @param writing whether this person writes for the unit
 */
public record TextView(
    WholeText whole,
    Submission submission,
    Review turn,
    TakingBack takingBack,
    Boolean following,
    List<AuditRow> timeline,
    List<TextPart> parts,
    PartChange partOneChange,
    String partOneSeal,
    boolean writing)
    implements JourneyView {

  @Override
  public String title() {
    return whole.title();
  }

  @Override
  public long key() {
    return whole.text().getId();
  }

  /** Part one as it is read; null where another unit of the department has it. */
  public DepartmentForm partOne() {
    var partOne = whole.partOne();
    return partOne == null ? null : DepartmentForm.of(partOne.draft());
  }

  @Override
  public boolean adjusting() {
    return whole.isAdjustment();
  }

  /** The adjustment of part one; null where part one itself travels, or none does. */
  public PartOneAdjustment partOneAdjustment() {
    return whole.partOne() instanceof PartOneAdjustment it ? it : null;
  }

  /** Why it is adjusted. */
  public DepartmentBean.Why partOneWhy() {
    return DepartmentBean.Why.of(whole.partOne());
  }

  /** How it differs from what is in force. */
  public List<FieldDifference> partOneAdjusted() {
    return partOneAdjustment() == null ? List.of() : PartOneFields.adjusted(partOneAdjustment());
  }

  @Override
  public TargetState standing() {
    return switch (submission.getState()) {
      case UNDER_REVIEW -> TargetState.SUBMITTED;
      case APPROVED -> TargetState.APPROVED;
      case STOPPED, CANCELLED -> TargetState.STOPPED;
      case RETURNED, WITHDRAWN, CORRECTING -> TargetState.RETURNED;
    };
  }

  @Override
  public PaperFields fields() {
    return PartOneFields.of(whole.partOne());
  }

  /** What concerns the whole or part one; what concerns a project is told with it. */
  @Override
  public boolean tells(Point point) {
    return point.getPartId() == null
        || whole.partOne() != null && point.getPartId() == whole.partOne().target().getId();
  }

  @Override
  public boolean answerable() {
    return resubmittable();
  }

  @Override
  public String returnedByPoints() {
    return answerable() ? "projects.text.returned" : JourneyView.super.returnedByPoints();
  }

  /** Whether the unit may send it off again. */
  public boolean resubmittable() {
    return writing && submission.isWithAuthor();
  }

  /** Whether part one is to be changed, too. */
  public boolean partOneOpen() {
    return resubmittable() && whole.partOne() != null && whole.partOne().getState().isEditable();
  }
}
