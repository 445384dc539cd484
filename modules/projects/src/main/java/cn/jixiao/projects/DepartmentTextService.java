package cn.jixiao.projects;

import static cn.jixiao.organizations.Role.DECLARANT;
import static cn.jixiao.projects.ProjectRule.PART_NOT_REOPENABLE;
import static cn.jixiao.projects.ProjectRule.UNKNOWN_TEXT;
import static cn.jixiao.projects.ProjectRule.YEAR_OUT_OF_RANGE;

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
  @Inject TextParts parts;
  @Inject TargetVersions versions;
  @Inject Enactment enactment;
  @Inject OrganizationService organizations;
  @Inject SubmissionService submissions;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  /**
   * Sends a unit's part one and its targets on their way as one paper, all of them or none. A
   * target that goes alone already, or is approved, stays where it is. Once the text was approved
   * its adjustments set off.
   */
  public Submission submit(String unitCode, int year) {
    var unit = organizations.unitByCode(unitCode);
    user.require(DECLARANT, unit.getId());
    BudgetYears.require(year, YEAR_OUT_OF_RANGE);
    var whole = parts.settingOff(texts.getToSubmit(unit.getId(), year), unit);
    submissions.giveWay(comingAlong(whole));
    var submission = submissions.submit(whole);
    versions.freeze(
        whole.targets().stream()
            .filter(it -> it.getState().isEditable())
            .map(WrittenTarget::target)
            .toList(),
        submission.getId());
    whole.targets().forEach(it -> it.target().submittedWith(whole.text(), submission.getId()));
    Optional.ofNullable(whole.partOne()).ifPresent(it -> setOff(it, submission.getId()));
    whole.text().submittedAs(submission.getId());
    return submission;
  }

  private void setOff(WrittenPartOne partOne, long submissionId) {
    if (partOne.getState().isEditable()) {
      versions.freeze(partOne.target(), submissionId);
    }
    partOne.target().submittedAs(submissionId);
  }

  /** The journeys of what had come back alone and travels on with the others. */
  private static List<Long> comingAlong(WholeText whole) {
    return whole.targets().stream()
        .filter(it -> it.getSubmissionId() != null && !it.isPartOf(whole.text()))
        .map(WrittenTarget::getSubmissionId)
        .toList();
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

  /** Whether its latest journey is over: it sets off again with what is adjusted. */
  public boolean isAtRest(DepartmentText text) {
    user.requireLogin();
    return submissions.find(text.getSubmissionId()).filter(Submission::hasEnded).isPresent();
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
    return parts.of(text, organizations.get(text.getOrganizationId()));
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
    var written = target.written();
    if (target.getTextId() == null
        || written.getState() != TargetState.SUBMITTED
        || !submissions.hold(written.getSubmissionId()).isWithAuthor()) {
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
    follow(
        approved,
        enactment::putInForce,
        partOne -> enactment.putInForce(partOne, approved.title()));
  }

  void on(@Observes SubjectStopped stopped) {
    follow(stopped, PerformanceTarget::stop, DepartmentTarget::stop);
  }

  /** Given up is the way together, not the projects. */
  void on(@Observes SubjectCancelled cancelled) {
    follow(cancelled, PerformanceTarget::leaveText, DepartmentTarget::leaveText)
        .ifPresent(DepartmentText::giveUp);
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
          parts.targetsOf(it).stream()
              .filter(part -> part.travelsWith(it))
              .map(WrittenTarget::target)
              .toList()
              .forEach(target);
          parts
              .partOneOf(it)
              .filter(WrittenPartOne::isOpen)
              .map(WrittenPartOne::target)
              .ifPresent(partOne);
        });
    return text;
  }
}
