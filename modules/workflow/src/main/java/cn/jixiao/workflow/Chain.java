package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.CHAIN_DAYS;
import static cn.jixiao.workflow.WorkflowRule.CHAIN_EMPTY;
import static cn.jixiao.workflow.WorkflowRule.CHAIN_POSITIONS;
import static cn.jixiao.workflow.WorkflowRule.CHAIN_STEP_TWICE;

import cn.jixiao.shared.Breach;
import cn.jixiao.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps of review through which a region sends what is submitted to it.
 *
 * @param separate whether two steps that follow each other must be taken by two people; else who
 *     holds both acts once
 * @param steps their positions count from 1 without gaps
 */
public record Chain(boolean separate, List<ChainStep> steps) {

  /** Where nothing else is said: the head, the line division, the performance division. */
  public static final Chain STANDARD =
      new Chain(
          false,
          List.of(
              new ChainStep(1, ReviewStep.UNIT_HEAD, 0, false, 3),
              new ChainStep(2, ReviewStep.LINE_DIVISION, 0, false, 5),
              new ChainStep(3, ReviewStep.PERFORMANCE_DIVISION, 0, false, 5)));

  /** Stands where a region gives its own up. */
  public static final Chain NONE = new Chain(false, List.of());

  /** Six levels, two of them with several divisions side by side. */
  static final int MOST_STEPS = 12;

  private static final int MOST_DAYS = 60;

  public Chain {
    steps = List.copyOf(steps);
  }

  /** The same with its steps in the order of their positions. */
  Chain inOrder() {
    return new Chain(
        separate, steps.stream().sorted(Comparator.comparing(ChainStep::position)).toList());
  }

  /** Throws everything that is wrong with it, by the step's field as it was given. */
  void requireSound() {
    var breaches = new ArrayList<Breach>();
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      breaches.add(Breach.of(CHAIN_EMPTY, "steps", MOST_STEPS));
    }
    var seen = new HashSet<String>();
    var reached = 0;
    for (var i : byPosition()) {
      var step = steps.get(i);
      var field = "steps[" + i + "].";
      if (step.position() != reached && step.position() != reached + 1) {
        breaches.add(Breach.of(CHAIN_POSITIONS, field + "position", step.position()));
      }
      reached = step.position();
      if (!seen.add(
          step.step().isBureau() ? step.step() + " " + step.regionsAbove() : step.step().name())) {
        breaches.add(Breach.of(CHAIN_STEP_TWICE, field + "step", step.step()));
      }
      if (step.days() < 0 || step.days() > MOST_DAYS) {
        breaches.add(Breach.of(CHAIN_DAYS, field + "days", MOST_DAYS));
      }
    }
    RuleViolation.throwIfAny(breaches);
  }

  private List<Integer> byPosition() {
    return IntStream.range(0, steps.size())
        .boxed()
        .sorted(Comparator.comparing(i -> steps.get(i).position()))
        .toList();
  }
}
