package cn.jixiao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** All gates and precedents that there are. */
@ApplicationScoped
class Gates {

  @Inject Instance<SubmissionGate> gates;
  @Inject Instance<Precedents> precedents;

  /**
   * What is seen of a subject that every gate lets pass.
   *
   * @param first whether it was never submitted before: what comes back is read once more anyhow
   */
  Passage requirePassage(Submittable submittable, boolean first) {
    var doubts = gates.stream().mapToInt(gate -> gate.requirePassage(submittable)).sum();
    return new Passage(doubts, first && isRepetition(submittable));
  }

  private boolean isRepetition(Submittable submittable) {
    return precedents.stream().anyMatch(known -> known.isRepeatedBy(submittable));
  }
}
