package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.NOBODY_TO_REVIEW;

import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.organizations.Superiors;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lays out journeys: which steps, at which places, until when. */
@ApplicationScoped
class Journeys {

  @Inject ChainRepository chains;
  @Inject CalendarRepository calendar;
  @Inject OrganizationService organizations;
  @Inject Identifiers ids;

  /** The journey of a subject through the chain in force, at its first step. */
  Submission begin(
      Submittable submittable, Passage passage, List<Submission> earlier, Reviewer declarant) {
    var unitId = submittable.organizationId();
    var chain = chains.inForce(unitId, submittable.year()).chainOf(ChainFor.of(submittable));
    var superiors = organizations.superiors(unitId);
    var precedence = risk(submittable, passage, earlier).precedence();
    var round = earlier.stream().mapToInt(Submission::getRound).max().orElse(0) + 1;
    var barred = new TreeSet<>(submittable.writers());
    barred.add(declarant.account());
    var reviews =
        chain.steps().stream().map(step -> review(step, superiors, barred, precedence)).toList();
    var submission =
        new Submission(
            ids.next(), round, submittable, passage, chain.separate(), reviews, declarant);
    submission.begin(deadlines());
    return submission;
  }

  /** How much depends on a reviewer's eyes, after those earlier rounds. */
  static Risk risk(Submittable submittable, Passage passage, List<Submission> earlier) {
    var returns = earlier.stream().filter(it -> it.getState() == SubmissionState.RETURNED).count();
    return new Risk(passage.doubts(), (int) returns, submittable.amount());
  }

  /**
   * Until when steps are due; the calendar is only read for one that opens and has a deadline, and
   * once for all that open together.
   */
  Deadlines deadlines() {
    var read = new HashMap<LocalDate, WorkingDays>();
    return (begin, days) ->
        days == 0
            ? null
            : read.computeIfAbsent(ChinaTime.dayOf(begin), calendar::workingDaysFrom)
                .after(begin, days);
  }

  private Review review(ChainStep step, Superiors superiors, Set<String> barred, int precedence) {
    var place =
        step.step()
            .place(superiors, step.regionsAbove())
            .orElseThrow(() -> new RuleViolation(NOBODY_TO_REVIEW, step.position(), step.step()));
    return new Review(ids.next(), step, place, barred, precedence);
  }
}
