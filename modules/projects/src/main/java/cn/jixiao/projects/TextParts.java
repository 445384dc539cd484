package cn.jixiao.projects;

import static cn.jixiao.projects.ProjectRule.TEXT_ENDED;
import static java.util.stream.Collectors.toSet;

import cn.jixiao.indicators.FrameService;
import cn.jixiao.organizations.Organization;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import cn.jixiao.workflow.SubmissionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds out what travels with a whole text. */
@ApplicationScoped
class TextParts {

  @Inject TargetRepository targets;
  @Inject DepartmentTargetRepository departmentTargets;
  @Inject SubmissionService submissions;
  @Inject FrameService frames;

  /**
   * What a text sets off with.
   *
   * @throws RuleViolation where it was stopped
   */
  WholeText settingOff(DepartmentText text, Organization unit) {
    var latest = submissions.find(text.getSubmissionId());
    var journey = latest.map(Submission::getState).orElse(null);
    if (journey == SubmissionState.STOPPED && !text.isAdjusting()) {
      throw new RuleViolation(TEXT_ENDED, unit.getName(), journey);
    }
    var correction = journey == SubmissionState.CORRECTING;
    var all = targets.ofUnit(unit.getId(), text.getYear());
    if (journey == SubmissionState.APPROVED
        || latest.filter(Submission::isWithAuthor).isEmpty() && onlyAdjusts(text, all)) {
      text.adjust();
    }
    var travelling = travelling(text, all, correction);
    var partOne =
        partOne(text)
            .map(DepartmentTarget::written)
            .filter(WrittenPartOne::isOpen)
            .filter(it -> !correction || it.travelledOn(text.getSubmissionId()))
            .orElse(null);
    return new WholeText(
        text,
        unit,
        partOne,
        !text.isAdjusting() && partOne == null && !isWithAnotherUnit(unit, text.getYear()),
        travelling,
        beside(travelling, all),
        frames.of(unit.getId(), text.getYear()));
  }

  /** Whether no target is new, and one is being adjusted. */
  private boolean onlyAdjusts(DepartmentText text, List<PerformanceTarget> all) {
    return all.stream().anyMatch(PerformanceTarget::isAdjusting)
        && travelling(text, all, false).isEmpty();
  }

  private static List<PerformanceTarget> beside(
      List<WrittenTarget> parts, List<PerformanceTarget> all) {
    var travelling = parts.stream().map(WrittenTarget::target).collect(toSet());
    return all.stream().filter(it -> it.isInTheText() && !travelling.contains(it)).toList();
  }

  /** A department often has one part one, which stands with one of its units. */
  private boolean isWithAnotherUnit(Organization unit, int year) {
    return departmentTargets.isAnyBelow(unit.getParentId(), year);
  }

  /**
   * What sets off: not what goes alone, be it to be corrected. A correction goes on from where it
   * was asked for, so that nothing comes along that those before have not seen.
   */
  private List<WrittenTarget> travelling(
      DepartmentText text, List<PerformanceTarget> all, boolean correction) {
    var written = all.stream().flatMap(it -> candidate(text, it).stream()).toList();
    var alone =
        submissions.running(
            written.stream()
                .filter(it -> it.getState().isEditable() && it.getSubmissionId() != null)
                .filter(it -> !it.isPartOf(text))
                .map(WrittenTarget::getSubmissionId)
                .toList());
    return written.stream()
        .filter(it -> it.travelsWith(text))
        .filter(it -> it.getSubmissionId() == null || !alone.contains(it.getSubmissionId()))
        .filter(it -> !correction || it.isPartOf(text))
        .toList();
  }

  private static Optional<WrittenTarget> candidate(DepartmentText text, PerformanceTarget target) {
    return text.isAdjusting()
        ? target.adjustment().map(WrittenTarget.class::cast)
        : Optional.of(target);
  }

  /** What was begun while the text travels without it is no part of it. */
  Optional<WrittenPartOne> partOneOf(DepartmentText text) {
    return partOne(text).flatMap(it -> it.on(text.getSubmissionId()));
  }

  private Optional<DepartmentTarget> partOne(DepartmentText text) {
    return departmentTargets.of(List.of(text.getOrganizationId()), text.getYear()).stream()
        .findFirst();
  }

  /** The text with what travels, or travelled last, with it. */
  WholeText of(DepartmentText text, Organization unit) {
    var all = targets.ofUnit(unit.getId(), text.getYear());
    var parts = targetsOf(text, all);
    return new WholeText(
        text,
        unit,
        partOneOf(text).orElse(null),
        false,
        parts,
        beside(parts, all),
        frames.of(unit.getId(), text.getYear()));
  }

  /** The targets, or their adjustments, that travel or travelled last with it. */
  List<WrittenTarget> targetsOf(DepartmentText text) {
    return targetsOf(text, targets.ofUnit(text.getOrganizationId(), text.getYear()));
  }

  private static List<WrittenTarget> targetsOf(DepartmentText text, List<PerformanceTarget> all) {
    return all.stream().flatMap(it -> part(text, it).stream()).toList();
  }

  /** What was approved with it stays a part, whatever way it is adjusted on. */
  private static Optional<WrittenTarget> part(DepartmentText text, PerformanceTarget target) {
    return text.isAdjusting()
        ? target.on(text.getSubmissionId())
        : Optional.<WrittenTarget>of(target).filter(it -> it.isPartOf(text));
  }
}
