package cn.jixiao.workflow;

import static cn.jixiao.workflow.PointState.ANSWERED;
import static cn.jixiao.workflow.PointState.OPEN;
import static cn.jixiao.workflow.WorkflowRule.POINTS_UNANSWERED;
import static cn.jixiao.workflow.WorkflowRule.POINTS_UNSETTLED;
import static java.util.stream.Collectors.toSet;

import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

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

  /** Nothing is approved for good with a point that nobody settled. */
  void requireSettled(Submission approved) {
    var unsettled =
        approved.isPointed() ? points.count(approved.getSubject(), true, OPEN, ANSWERED) : 0;
    if (unsettled > 0) {
      throw new RuleViolation(POINTS_UNSETTLED, approved.getTitle(), unsettled);
    }
  }

  /**
   * The paper goes back, and its points with it.
   *
   * @return those that the unit has to answer
   */
  List<Point> tell(Submission back) {
    var all = back.isPointed() ? points.ofSubject(back.getSubject()) : List.<Point>of();
    all.forEach(Point::tell);
    return all.stream().filter(Point::isAsking).toList();
  }

  /**
   * The parts of a whole that the unit is asked to change; none in particular where a point is
   * about the whole, or nothing was pointed at.
   */
  static Set<Long> partsOf(List<Point> asking) {
    return asking.stream().allMatch(point -> point.getPartId() != null)
        ? asking.stream().map(Point::getPartId).collect(toSet())
        : Set.of();
  }
}
