package cn.jixiao.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** All gates that there are. */
@ApplicationScoped
class Gates {

  @Inject Instance<SubmissionGate> gates;

  void requirePassage(Submittable submittable) {
    gates.forEach(gate -> gate.requirePassage(submittable));
  }
}
