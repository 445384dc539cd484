package cn.jixiao.web.projects;

import cn.jixiao.shared.Retried;
import cn.jixiao.web.common.OwnCommands;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.Submission;
import cn.jixiao.workflow.SubmissionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What pages do with a paper on its way, each in one transaction. Acts carry the page's command, so
 * that a second click does not act twice.
 */
@ApplicationScoped
@Transactional
@Retried
public class JourneyDesk {

  @Inject SubmissionService submissions;
  @Inject OwnCommands commands;

  /** What this person may take back, or null. */
  TakingBack takingBack(Submission submission) {
    if (submissions.isWithdrawable(submission)) {
      return TakingBack.WITHDRAW;
    }
    if (submissions.isRecallable(submission)) {
      return TakingBack.RECALL;
    }
    return submissions.isCancellable(submission) ? TakingBack.CANCEL : null;
  }

  public void approve(String command, long id, Opinion opinion) {
    commands.once(
        command, "approve " + id + opinion, () -> submissions.approve(id, opinion).getId());
  }

  public void giveBack(String command, long id, Opinion reason) {
    commands.once(command, "return " + id + reason, () -> submissions.giveBack(id, reason).getId());
  }

  void takeBack(String command, Submission submission, TakingBack what, String reason) {
    var id = submission.getId();
    commands.once(
        command,
        what + " " + id + reason,
        () ->
            switch (what) {
              case WITHDRAW -> submissions.withdraw(id, reason).getId();
              case RECALL -> submissions.recall(id, reason).getId();
              case CANCEL -> submissions.cancel(id, reason).getId();
            });
  }
}
