package cn.jixiao.checks;

import cn.jixiao.projects.PerformanceTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings and answers as lists, for tests. */
final class KeptFindings extends FindingRepository {

  final Map<Long, List<Finding>> stored = new HashMap<>();
  final List<Answer> answers = new ArrayList<>();

  @Override
  void replace(PerformanceTarget target, List<Finding> found) {
    stored.put(target.getId(), found);
  }

  @Override
  Map<String, Answer> answersOf(long targetId) {
    var byKey = new HashMap<String, Answer>();
    answers.stream()
        .filter(answer -> answer.getTargetId() == targetId)
        .forEach(answer -> byKey.put(answer.getFindingKey(), answer));
    return byKey;
  }

  @Override
  void add(Answer answer) {
    answers.add(answer);
  }

  @Override
  void remove(Answer answer) {
    answers.remove(answer);
  }
}
