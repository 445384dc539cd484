package cn.jixiao.web.projects;

import cn.jixiao.audit.AuditRow;
import cn.jixiao.audit.AuditService;
import cn.jixiao.imports.ImportService;
import cn.jixiao.indicators.FrameService;
import cn.jixiao.indicators.FrameUse;
import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.projects.Adjustment;
import cn.jixiao.projects.AdjustmentReason;
import cn.jixiao.projects.AdjustmentService;
import cn.jixiao.projects.DepartmentText;
import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.projects.ProjectService;
import cn.jixiao.projects.TargetState;
import cn.jixiao.projects.TargetVersion;
import cn.jixiao.projects.TargetVersionService;
import cn.jixiao.seals.SealService;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.Subject;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.workflow.Chain;
import cn.jixiao.workflow.ChainService;
import cn.jixiao.workflow.FollowService;
import cn.jixiao.workflow.Review;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of one target does, each in one transaction: it looks at several modules at once.
 * Acts carry the page's command, so that a second click does not act twice; permission is decided
 * by the modules.
 */
@ApplicationScoped
@Transactional
@Retried
class TargetDesk {

  @Inject ProjectService projects;
  @Inject AdjustmentService adjustments;
  @Inject TargetVersionService versions;
  @Inject SubmissionService submissions;
  @Inject JourneyDesk journeys;
  @Inject FollowService follows;
  @Inject OrganizationService organizations;
  @Inject SealService seals;
  @Inject ImportService imports;
  @Inject AuditService audit;
  @Inject FrameService frames;
  @Inject ChainService chains;
  @Inject OwnCommands commands;

  TargetView open(long targetId) {
    var target = projects.get(targetId);
    var written = projects.written(target);
    var submission = submissions.find(written.getSubmissionId());
    var turn = submission.flatMap(submissions::turnOf).orElse(null);
    return new TargetView(
        target,
        written,
        organizations.get(target.organizationId()),
        submission.orElse(null),
        submission.isPresent() ? Chain.NONE : chains.ahead(written),
        projects.isEditable(target),
        turn,
        submission.map(journeys::takingBack).orElse(null),
        submission.filter(follows::mayFollow).map(follows::isFollowing).orElse(null),
        sealCode(target),
        imports.sourceOf(targetId).orElse(null),
        timelineOf(target),
        frames.of(target.organizationId(), target.year()),
        TargetChanges.of(
            written, submission.map(journey -> seen(target, journey, turn)).orElse(null)),
        adjustments.isAdjustable(target));
  }

  /** What happened to it and, where it travels or travelled with a whole text, to that. */
  private List<AuditRow> timelineOf(PerformanceTarget target) {
    var own = audit.timelineOf(target.subject());
    if (target.getTextId() == null) {
      return own;
    }
    var text = new Subject(DepartmentText.KIND, target.getTextId());
    return Stream.of(own, audit.timelineOf(text))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(AuditRow::at).reversed())
        .toList();
  }

  /** In the first round there is nothing to be seen again but what was to be corrected. */
  private TargetVersion seen(PerformanceTarget target, Submission journey, Review turn) {
    return turn == null || journey.getRound() == 1 && turn.getActedAt() == null
        ? null
        : versions.seenAt(target, turn.getStep()).orElse(null);
  }

  private String sealCode(PerformanceTarget target) {
    return target.getState() == TargetState.APPROVED
        ? seals.codesOf(List.of(target.getId())).get(target.getId())
        : null;
  }

  /** How a unit's new target of the year is to be written; as most are where no unit is known. */
  FrameUse asked(String unitCode, int year) {
    return unitCode == null
        ? FrameUse.STANDARD
        : frames.of(organizations.unitByCode(unitCode).getId(), year);
  }

  /** Sends it on its way; its journey, which knows who has it now. */
  Submission submit(String command, long targetId) {
    return submissions.get(
        commands.once(command, "submit " + targetId, () -> projects.submit(targetId).getId()));
  }

  /** Begins to adjust an approved target. */
  void adjust(String command, long targetId, AdjustmentReason reason, String explanation) {
    commands.once(
        command,
        "adjust " + targetId + reason + explanation,
        () -> adjustments.begin(targetId, reason, explanation).target().getId());
  }

  void explain(Adjustment adjustment, AdjustmentReason reason, String explanation) {
    adjustments.explain(adjustment.target().getId(), adjustment.getVersion(), reason, explanation);
  }
}
