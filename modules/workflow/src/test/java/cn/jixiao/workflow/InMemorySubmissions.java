package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Submissions as a list, for tests. */
public class InMemorySubmissions extends SubmissionRepository {

  private final List<Submission> all = new ArrayList<>();
  private final List<SubmissionGate> gates = new ArrayList<>();

  /** The service over these submissions, for one person's request. */
  public SubmissionService service(Districts districts, CurrentUser user, RecordedEvents events) {
    var service = new SubmissionService();
    service.submissions = this;
    service.gates = new OpenGates(gates);
    service.ids = districts.ids;
    service.user = user;
    service.clock = Clock.systemUTC();
    service.events = events;
    return service;
  }

  /** From now on every submission must pass this one, too. */
  public void guardedBy(SubmissionGate gate) {
    gates.add(gate);
  }

  private static final class OpenGates extends Gates {

    private final List<SubmissionGate> all;

    OpenGates(List<SubmissionGate> all) {
      this.all = all;
    }

    @Override
    void requirePassage(Submittable submittable) {
      all.forEach(gate -> gate.requirePassage(submittable));
    }
  }

  @Override
  void add(Submission submission) {
    all.add(submission);
  }

  @Override
  Submission get(long submissionId) {
    return all.stream()
        .filter(s -> s.getId() == submissionId)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(UNKNOWN_SUBMISSION));
  }

  @Override
  List<Submission> roundsOf(Subject subject) {
    return all.stream()
        .filter(s -> s.getSubject().equals(subject))
        .sorted(Comparator.comparing(Submission::getRound).reversed())
        .toList();
  }

  @Override
  List<InboxRow> waitingFor(CurrentUser user, int first, int size) {
    return all.stream()
        .filter(s -> s.getState() == SubmissionState.UNDER_REVIEW && !s.isBy(user.account()))
        .filter(s -> user.may(s.getStep().role(), s.getOrganizationId()))
        .skip(first)
        .limit(size)
        .map(InMemorySubmissions::row)
        .toList();
  }

  @Override
  long countWaitingFor(CurrentUser user) {
    return waitingFor(user, 0, Integer.MAX_VALUE).size();
  }

  private static InboxRow row(Submission s) {
    return new InboxRow(
        s.getId(),
        s.getSubject().kind(),
        s.getSubject().id(),
        s.getTitle(),
        s.getYear(),
        s.getAmount(),
        null,
        null,
        s.getRound(),
        s.getStep(),
        s.getDeclarantName(),
        s.getSince());
  }
}
