package cn.jixiao.workflow;

import static cn.jixiao.workflow.PointState.ANSWERED;
import static cn.jixiao.workflow.PointState.OPEN;
import static cn.jixiao.workflow.WorkflowRule.POINTS_UNANSWERED;
import static cn.jixiao.workflow.WorkflowRule.POINTS_UNSETTLED;

import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the points of a paper mean for its journey; where it has none, nobody looks for them. */
@ApplicationScoped
class Points {

  @Inject PointRepository points;

  /** Goes on only if the unit has answered all that it was told. */
  void requireAnswered(Submission latest) {
    var open = latest.isPointed() ? points.count(latest.getSubject(), false, OPEN) : 0;
    if (open > 0) {
      throw new RuleViolation(POINTS_UNANSWERED, latest.getTitle(), open);
    }
  }

  /**
   * What becomes of the points where a reviewer has agreed: nothing is approved for good with a
   * point that nobody settled, and what is to be corrected goes to the author.
   */
  void follow(Submission agreed) {
    if (agreed.getState() == SubmissionState.CORRECTING) {
      tell(agreed);
    }
    if (agreed.getState() == SubmissionState.APPROVED) {
      requireSettled(agreed);
    }
  }

  private void requireSettled(Submission approved) {
    var unsettled =
        approved.isPointed() ? points.count(approved.getSubject(), true, OPEN, ANSWERED) : 0;
    if (unsettled > 0) {
      throw new RuleViolation(POINTS_UNSETTLED, approved.getTitle(), unsettled);
    }
  }

  /**
   * The paper goes back, and its points with it.
   *
   * @return how many the unit has to answer
   */
  int tell(Submission back) {
    var told = 0;
    var all = back.isPointed() ? points.ofSubject(back.getSubject()) : List.<Point>of();
    for (var point : all) {
      point.tell();
      told += point.isTold() && point.getState() == OPEN ? 1 : 0;
    }
    return told;
  }
}
