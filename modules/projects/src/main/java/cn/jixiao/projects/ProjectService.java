package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.ProjectRule.PART_OF_TEXT;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TARGET;

import cn.jixiao.indicators.FrameService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.CorrectionAsked;
import cn.jixiao.workflow.SubjectApproved;
import cn.jixiao.workflow.SubjectCancelled;
import cn.jixiao.workflow.SubjectReturned;
import cn.jixiao.workflow.SubjectStopped;
import cn.jixiao.workflow.SubjectWithdrawn;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes, changes, discards, submits and finds the yearly performance targets of units. */
@ApplicationScoped
@Transactional
@Retried
public class ProjectService {

  @Inject TargetRepository targets;
  @Inject TargetDrafting drafting;
  @Inject TargetVersions versions;
  @Inject Enactment enactment;
  @Inject OrganizationService organizations;
  @Inject SubmissionService submissions;
  @Inject FrameService frames;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Writes new drafts for a unit and year: all of them or none. */
  public List<PerformanceTarget> create(String unitCode, int year, List<TargetDraft> drafts) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    var created = drafting.write(unit, year, drafts);
    for (var target : created) {
      target.changed(user, clock.instant());
      events.fire(new TargetDrafted(target));
    }
    targets.write();
    return created;
  }

  /**
   * Changes a draft or returned target.
   *
   * @param readVersion the version the person read before changing
   * @throws OptimisticLockException when somebody else changed it since
   */
  public PerformanceTarget revise(long targetId, int readVersion, TargetDraft draft) {
    var target = editable(targetId, readVersion);
    drafting.rewrite(target, draft);
    target.changed(user, clock.instant());
    targets.touch(target);
    events.fire(new TargetRevised(target));
    targets.write();
    return target;
  }

  /**
   * Keeps a text that was carried over as it stands: its declarant has looked at it.
   *
   * @param field its JSON name
   */
  public PerformanceTarget confirm(long targetId, int readVersion, String field) {
    var target = editable(targetId, readVersion);
    target.confirm(field);
    target.changed(user, clock.instant());
    events.fire(new CarriedTextConfirmed(target, field));
    targets.write();
    return target;
  }

  /** Throws a draft away. What has been submitted once stays. */
  public void discard(long targetId, int readVersion) {
    var target = editable(targetId, readVersion);
    target.requireNeverSubmitted();
    targets.remove(target);
    targets.removeIfUnused(target.getProject());
    events.fire(new TargetDiscarded(target));
  }

  /** Sends a complete target, or its adjustment, on its way. */
  public Submission submit(long targetId) {
    var target = get(targetId);
    user.require(DECLARANT, target.organizationId());
    var written = target.written();
    requireAlone(written);
    written.requireComplete(frames.of(target.organizationId(), target.year()));
    var submission = submissions.submit(written);
    versions.freeze(List.of(target), submission.getId());
    target.submittedAs(submission.getId());
    return submission;
  }

  /** An adjustment that came back with its unit's whole text goes on with that. */
  private void requireAlone(WrittenTarget written) {
    if (written.isAdjustment()
        && submissions
            .find(written.getSubmissionId())
            .filter(Submission::isWithAuthor)
            .filter(it -> it.getSubject().kind().equals(DepartmentText.KIND))
            .isPresent()) {
      throw new RuleViolation(PART_OF_TEXT, written.title());
    }
  }

  /** The target, if this person may know of it. */
  public PerformanceTarget get(long targetId) {
    user.requireLogin();
    var target = targets.get(targetId);
    if (!isVisible(target)) {
      throw new RuleViolation(UNKNOWN_TARGET);
    }
    return target;
  }

  /**
   * The target as this person looks at it: its adjustment where one is open and theirs to see, else
   * what it says itself.
   */
  public WrittenTarget written(PerformanceTarget target) {
    user.requireLogin();
    return target.adjustment().filter(this::isVisible).<WrittenTarget>map(it -> it).orElse(target);
  }

  /** Whether this person may change the target, or its adjustment, now. */
  public boolean isEditable(PerformanceTarget target) {
    user.requireLogin();
    return target.written().getState().isEditable() && user.may(DECLARANT, target.organizationId());
  }

  /** A page of the targets this person may see. */
  public TargetPage list(TargetFilter filter) {
    user.requireLogin();
    return targets.list(user, filter);
  }

  /** The targets of a unit or department that this person may see, in printed order. */
  public List<PerformanceTarget> printed(String departmentOrUnitCode, int year) {
    user.requireLogin();
    return targets.printed(user, departmentOrUnitCode, year);
  }

  /**
   * The projects of which a unit's part one may speak beside those that {@link #printed} shows: a
   * department often has one part one, which stands with one of its units, and what is written in
   * the others need not be shown to this person, nor all that is written in this one.
   */
  public List<OtherProject> alongside(long unitId, int year) {
    return targets.alongside(user, organizations.get(unitId), year);
  }

  void on(@Observes SubjectReturned returned) {
    journeyOf(returned).ifPresent(PerformanceTarget::unlock);
  }

  void on(@Observes SubjectWithdrawn withdrawn) {
    journeyOf(withdrawn).ifPresent(PerformanceTarget::unlock);
  }

  void on(@Observes CorrectionAsked asked) {
    journeyOf(asked).ifPresent(PerformanceTarget::unlock);
  }

  void on(@Observes SubjectApproved approved) {
    journeyOf(approved).ifPresent(enactment::putInForce);
  }

  void on(@Observes SubjectStopped stopped) {
    journeyOf(stopped).ifPresent(PerformanceTarget::stop);
  }

  void on(@Observes SubjectCancelled cancelled) {
    journeyOf(cancelled).ifPresent(PerformanceTarget::stop);
  }

  /** The target whose journey it was; nothing where something else travelled. */
  private Optional<PerformanceTarget> journeyOf(DomainEvent event) {
    return Optional.of(event.subject())
        .filter(subject -> subject.kind().equals(PerformanceTarget.KIND))
        .map(subject -> targets.get(subject.id()));
  }

  private PerformanceTarget editable(long targetId, int readVersion) {
    var target = get(targetId);
    user.require(DECLARANT, target.organizationId());
    target.requireEditable();
    if (target.getVersion() != readVersion) {
      throw new OptimisticLockException("Read version " + readVersion, null, target);
    }
    return target;
  }

  private boolean isVisible(WrittenTarget target) {
    return user.mayAny(target.organizationId(), Role.insight())
        || target.getSubmissionId() != null && user.mayAny(target.organizationId(), Role.bureau());
  }
}
