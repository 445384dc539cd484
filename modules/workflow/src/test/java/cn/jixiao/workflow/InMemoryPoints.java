package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_POINT;

import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import java.util.ArrayList;
import java.util.List;

/** Points as a list, for tests. */
class InMemoryPoints extends PointRepository {

  private final List<Point> all = new ArrayList<>();

  @Override
  void add(Point point) {
    all.add(point);
  }

  @Override
  void remove(Point point) {
    all.remove(point);
  }

  @Override
  void write() {}

  @Override
  Point get(long pointId) {
    return all.stream()
        .filter(point -> point.getId() == pointId)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_POINT));
  }

  @Override
  List<Point> ofSubject(Subject subject) {
    return all.stream().filter(point -> point.getSubject().equals(subject)).toList();
  }

  @Override
  int count(Subject subject, boolean drafts, PointState... states) {
    return (int)
        ofSubject(subject).stream()
            .filter(point -> !point.isNote() && (drafts || point.isTold()))
            .filter(point -> List.of(states).contains(point.getState()))
            .count();
  }
}
