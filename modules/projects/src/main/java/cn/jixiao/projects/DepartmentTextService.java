package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.ProjectRule.PART_NOT_REOPENABLE;
import static cn.jixiao.projects.ProjectRule.TEXT_ENDED;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TEXT;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;

import cn.jixiao.indicators.FrameService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Organization;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.BudgetYears;
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
import cn.jixiao.workflow.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Submits whole texts of units, and lets their parts follow their journeys. */
@ApplicationScoped
@Transactional
@Retried
public class DepartmentTextService {

  @Inject DepartmentTextRepository texts;
  @Inject TargetRepository targets;
  @Inject DepartmentTargetRepository departmentTargets;
  @Inject TargetVersions versions;
  @Inject OrganizationService organizations;
  @Inject SubmissionService submissions;
  @Inject FrameService frames;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /**
   * Sends a unit's part one and its targets on their way as one paper, all of them or none. A
   * target that goes alone already, or is approved, stays where it is.
   */
  public Submission submit(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    BudgetYears.require(year, YEAR_OUT_OF_RANGE);
    var whole = whole(texts.getToSubmit(unit.getId(), year), unit);
    submissions.giveWay(comingAlong(whole));
    var submission = submissions.submit(whole);
    versions.freeze(
        whole.targets().stream().filter(target -> target.getState().isEditable()).toList(),
        submission.getId());
    whole.targets().forEach(t -> t.submittedWith(whole.text(), submission.getId()));
    Optional.ofNullable(whole.partOne()).ifPresent(it -> setOff(it, submission.getId()));
    whole.text().submittedAs(submission.getId());
    return submission;
  }

  private void setOff(DepartmentTarget partOne, long submissionId) {
    if (partOne.getState().isEditable()) {
      versions.freeze(partOne, submissionId);
    }
    partOne.submittedAs(submissionId);
  }

  /** The journeys of what had come back alone and travels on with the others. */
  private static List<Long> comingAlong(WholeText whole) {
    return whole.targets().stream()
        .filter(target -> target.wasSubmitted() && !target.isPartOf(whole.text()))
        .map(PerformanceTarget::getSubmissionId)
        .toList();
  }

  private WholeText whole(DepartmentText text, Organization unit) {
    var journey = submissions.find(text.getSubmissionId()).map(Submission::getState).orElse(null);
    if (journey == SubmissionState.APPROVED || journey == SubmissionState.STOPPED) {
      throw new RuleViolation(TEXT_ENDED, unit.getName(), journey);
    }
    var all = targets.ofUnit(unit.getId(), text.getYear());
    var travelling = travelling(text, all, journey == SubmissionState.CORRECTING);
    var partOne = partOne(text);
    return new WholeText(
        text,
        unit,
        partOne,
        // a department often has one part one, which stands with one of its units
        partOne == null && !departmentTargets.isAnyBelow(unit.getParentId(), text.getYear()),
        travelling,
        all.stream().filter(it -> it.isInTheText() && !travelling.contains(it)).toList(),
        frames.of(unit.getId(), text.getYear()));
  }

  /**
   * What sets off: not what goes alone, be it to be corrected. A correction goes on from where it
   * was asked for, so that nothing comes along that those before have not seen.
   */
  private List<PerformanceTarget> travelling(
      DepartmentText text, List<PerformanceTarget> all, boolean correction) {
    var alone =
        submissions.running(
            all.stream()
                .filter(it -> it.getState().isEditable() && it.wasSubmitted())
                .filter(it -> !it.isPartOf(text))
                .map(PerformanceTarget::getSubmissionId)
                .toList());
    return all.stream()
        .filter(it -> it.travelsWith(text))
        .filter(it -> !it.wasSubmitted() || !alone.contains(it.getSubmissionId()))
        .filter(it -> !correction || it.isPartOf(text))
        .toList();
  }

  /** One that was begun while the text travels without any is no part of it. */
  private DepartmentTarget travellingPartOne(DepartmentText text) {
    var partOne = partOne(text);
    return partOne == null || partOne.getState() == TargetState.DRAFT ? null : partOne;
  }

  private DepartmentTarget partOne(DepartmentText text) {
    return departmentTargets.of(List.of(text.getOrganizationId()), text.getYear()).stream()
        .findFirst()
        .orElse(null);
  }

  /** A unit's text that has been submitted, if there is one and this person may see it. */
  public Optional<DepartmentText> find(Organization unit, int year) {
    user.requireLogin();
    return user.mayAny(unit.getId(), Role.business().toArray(Role[]::new))
        ? submitted(unit, year)
        : Optional.empty();
  }

  private Optional<DepartmentText> submitted(Organization unit, int year) {
    return texts.find(unit.getId(), year).filter(DepartmentText::isUnited);
  }

  /** The same with its parts. */
  public WholeText get(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    return get(find(unit, year).orElseThrow(() -> new RuleViolation(UNKNOWN_TEXT)).getId());
  }

  /** A text that was submitted, with its parts. */
  public WholeText get(long textId) {
    user.requireLogin();
    var text = texts.get(textId);
    if (!user.mayAny(text.getOrganizationId(), Role.business().toArray(Role[]::new))) {
      throw new RuleViolation(UNKNOWN_TEXT);
    }
    var unit = organizations.get(text.getOrganizationId());
    return new WholeText(
        text,
        unit,
        travellingPartOne(text),
        false,
        parts(text),
        List.of(),
        frames.of(unit.getId(), text.getYear()));
  }

  /** What became of the parts of a text since the round before, by their ids. */
  public Map<Long, PartChange> changes(WholeText whole) {
    user.requireLogin();
    return versions.changes(whole);
  }

  /** Opens a target of a text that is back, although nobody asked for it to be changed. */
  public void reopen(long targetId) {
    var target = targets.get(targetId);
    user.require(DECLARANT, target.organizationId());
    if (target.getTextId() == null
        || target.getState() != TargetState.SUBMITTED
        || !submissions.hold(target.getSubmissionId()).isWithAuthor()) {
      throw new RuleViolation(PART_NOT_REOPENABLE, target.title());
    }
    target.unlock();
    events.fire(new TextPartReopened(target));
  }

  void on(@Observes SubjectReturned returned) {
    open(returned, returned.parts());
  }

  void on(@Observes SubjectWithdrawn withdrawn) {
    open(withdrawn, Set.of());
  }

  void on(@Observes CorrectionAsked asked) {
    open(asked, asked.parts());
  }

  void on(@Observes SubjectApproved approved) {
    follow(approved, this::putInForce, DepartmentTarget::seal);
  }

  void on(@Observes SubjectStopped stopped) {
    follow(stopped, PerformanceTarget::stop, DepartmentTarget::stop);
  }

  /** Given up is the way together, not the projects. */
  void on(@Observes SubjectCancelled cancelled) {
    follow(cancelled, PerformanceTarget::leaveText, DepartmentTarget::unlock)
        .ifPresent(DepartmentText::giveUp);
  }

  private void putInForce(PerformanceTarget target) {
    target.seal();
    versions.comeIntoForce(target);
  }

  /** The unit may change those parts, or all where none in particular is meant. */
  private void open(DomainEvent back, Set<Long> asked) {
    follow(
        back,
        target -> openIf(asked, target.getId(), target::unlock),
        partOne -> openIf(asked, partOne.getId(), partOne::unlock));
  }

  private static void openIf(Set<Long> asked, long partId, Runnable unlock) {
    if (asked.isEmpty() || asked.contains(partId)) {
      unlock.run();
    }
  }

  /** Lets what travels with a text go where it went; nothing where something else travelled. */
  private Optional<DepartmentText> follow(
      DomainEvent event, Consumer<PerformanceTarget> target, Consumer<DepartmentTarget> partOne) {
    var text =
        Optional.of(event.subject())
            .filter(subject -> subject.kind().equals(DepartmentText.KIND))
            .map(subject -> texts.get(subject.id()));
    text.ifPresent(
        it -> {
          parts(it).stream().filter(part -> part.travelsWith(it)).toList().forEach(target);
          Optional.ofNullable(travellingPartOne(it)).ifPresent(partOne);
        });
    return text;
  }

  private List<PerformanceTarget> parts(DepartmentText text) {
    return targets.ofUnit(text.getOrganizationId(), text.getYear()).stream()
        .filter(target -> target.isPartOf(text))
        .toList();
  }
}
