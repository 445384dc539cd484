package cn.jixiao.web.projects;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.imports.ImportRow;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.Organization;
import cn.jixiao.projects.Adjustment;
import cn.jixiao.projects.ControlFigure;
import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.TargetDraft;
import cn.jixiao.projects.TargetState;
import cn.jixiao.projects.WrittenTarget;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.Submission;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that the page of one target shows.
 *
 * @param target what is in force, once it is approved
 * @param written what this person looks at: the target itself or its open adjustment
 * @param submission the journey of that; null before the first
 * @param ahead the steps that await it before its first journey; none after that
 * @param editable whether this person may change it now
 * @param turn the step at which it is this person's turn to review it, or null
 * @param takingBack what this person may take back of it, or null
 * @param following whether this person follows it; null where they cannot
 * @param sealCode by which the approved text is found again; null where it has none
 * @param source the file it came out of; null where it came out of none
 * @param timeline what happened to it, the newest first
 * @param asked how its region asks for indicators in its year
 * @param changes what changed since the reviewers in turn looked last, and of what is in force
 * @param adjustable whether this person may begin to adjust the target
 */
public record TargetView(
    PerformanceTarget target,
    WrittenTarget written,
    Organization unit,
    Submission submission,
    Chain ahead,
    boolean editable,
    Review turn,
    TakingBack takingBack,
    Boolean following,
    String sealCode,
    ImportRow source,
    List<AuditRow> timeline,
    FrameUse asked,
    TargetChanges changes,
    boolean adjustable)
    implements JourneyView {

  /** The acts by which a version was submitted or came into force. */
  private static final Set<String> ON_A_VERSION =
      Set.of("SubjectSubmitted", "SubjectCorrected", "SubjectApproved", "AdjustmentAdopted");

  /** Nothing is read for it: the version is the last one submitted before the next act. */
  @Override
  public String versionAt(AuditRow act) {
    if (!ON_A_VERSION.contains(act.act())) {
      return null;
    }
    var next = timeline.indexOf(act) - 1;
    return VersionsBean.lastSubmitted(key(), next < 0 ? null : timeline.get(next).at()).toString();
  }

  /** What the unit was called when the target's year began. */
  public String unitName() {
    return unit.nameIn(target.year());
  }

  public TargetDraft draft() {
    return written.draft();
  }

  /** What the bureau lets the project have; null where it said nothing of it. */
  public ControlFigure figure() {
    return target.figure().orElse(null);
  }

  /** Whether what is looked at is the revision to it. */
  public boolean followingFigure() {
    return adjusting() && adjustment().followsFigure();
  }

  /** Whether this person may begin to revise the target to its control figure. */
  public boolean revisable() {
    return adjustable && target.figure().filter(ControlFigure::isOpen).isPresent();
  }

  /** The open adjustment; null where the target itself is looked at. */
  public Adjustment adjustment() {
    return written instanceof Adjustment adjustment ? adjustment : null;
  }

  @Override
  public String title() {
    return target.title();
  }

  /** Whether the target is in force. */
  public boolean approved() {
    return target.getState() == TargetState.APPROVED;
  }

  @Override
  public boolean adjusting() {
    return adjustment() != null;
  }

  @Override
  public long key() {
    return target.getId();
  }

  @Override
  public TargetState standing() {
    return written.getState();
  }

  @Override
  public PaperFields fields() {
    return TargetFields.of(written);
  }

  @Override
  public Long partId() {
    return ofText() ? target.getId() : null;
  }

  @Override
  public boolean tells(Point point) {
    return !ofText() || Objects.equals(point.getPartId(), target.getId());
  }

  @Override
  public boolean answerable() {
    return editable && submission != null && submission.isWithAuthor();
  }

  @Override
  public boolean decidable() {
    return reviewable() && !ofText();
  }

  public boolean discardable() {
    return editable && submission == null;
  }

  /** Whether it travels with its unit's whole text, of which it is a part. */
  public boolean ofText() {
    return target.getTextId() != null
        && submission != null
        && submission.getSubject().kind().equals(DepartmentText.KIND);
  }
}
