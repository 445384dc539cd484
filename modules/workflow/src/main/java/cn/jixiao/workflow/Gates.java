package cn.jixiao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** All gates that there are. */
@ApplicationScoped
class Gates {

  @Inject Instance<SubmissionGate> gates;

  /** How much there is to look into once every gate let it pass. */
  int requirePassage(Submittable submittable) {
    return gates.stream().mapToInt(gate -> gate.requirePassage(submittable)).sum();
  }
}
