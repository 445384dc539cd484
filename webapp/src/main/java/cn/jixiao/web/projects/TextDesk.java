package cn.jixiao.web.projects;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.jixiao.audit.AuditService;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.projects.DepartmentTextService;
import cn.jixiao.projects.PartChange;
import cn.jixiao.projects.TargetState;
import cn.jixiao.projects.WrittenPartOne;
import cn.jixiao.seals.SealService;
import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.workflow.FollowService;
import cn.jixiao.workflow.Point;
import cn.jixiao.workflow.PointService;
import cn.jixiao.workflow.PointState;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * What the page of a unit's whole text does, each in one transaction; permission is decided by the
 * modules.
 */
@ApplicationScoped
@Transactional
@Retried
class TextDesk {

  @Inject DepartmentTextService texts;
  @Inject SubmissionService submissions;
  @Inject JourneyDesk journeys;
  @Inject PointService points;
  @Inject SealService seals;
  @Inject FollowService follows;
  @Inject AuditService audit;
  @Inject CurrentUser user;
  @Inject OwnCommands commands;

  TextView open(long textId) {
    var whole = texts.get(textId);
    var submission = submissions.get(whole.text().getSubmissionId());
    var again = submission.getRound() > 1;
    var changes = again ? texts.changes(whole) : Map.<Long, PartChange>of();
    var open =
        points.pointsOf(submission).stream()
            .filter(it -> it.getPartId() != null && it.getState() == PointState.OPEN)
            .collect(groupingBy(Point::getPartId, counting()));
    var back = submission.isWithAuthor();
    return new TextView(
        whole,
        submission,
        submissions.turnOf(submission).orElse(null),
        journeys.takingBack(submission),
        follows.mayFollow(submission) ? follows.isFollowing(submission) : null,
        audit.timelineOf(whole.subject()),
        whole.targets().stream()
            .map(
                part -> {
                  var id = part.target().getId();
                  return TextPart.of(part, changes.get(id), open.getOrDefault(id, 0L), back);
                })
            .toList(),
        whole.partOne() == null ? null : changes.get(whole.partOne().target().getId()),
        sealCode(whole.partOne()),
        user.may(Role.DECLARANT, whole.organizationId()));
  }

  private String sealCode(WrittenPartOne partOne) {
    if (partOne == null || partOne.getState() != TargetState.APPROVED) {
      return null;
    }
    var id = partOne.target().getId();
    return seals.codesOf(List.of(id)).get(id);
  }

  /** Sends the unit's whole text off; its journey, which knows who has it now. */
  Submission submit(String command, String unitCode, int year) {
    return submissions.get(
        commands.once(
            command,
            "submit text " + unitCode + " " + year,
            () -> texts.submit(unitCode, year).getId()));
  }

  void reopen(long targetId) {
    texts.reopen(targetId);
  }

  /** The ids of a text's targets in printed order. */
  List<Long> parts(long textId) {
    return texts.get(textId).targets().stream().map(part -> part.target().getId()).toList();
  }
}
