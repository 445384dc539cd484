package cn.jixiao.workflow;

import static cn.jixiao.workflow.WorkflowRule.UNKNOWN_SUBMISSION;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Districts;
import cn.jixiao.organizations.RecordedEvents;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Submissions as a list, for tests. */
public class InMemorySubmissions extends SubmissionRepository {

  private final List<Submission> all = new ArrayList<>();
  private final List<SubmissionGate> gates = new ArrayList<>();
  private final List<Precedents> precedents = new ArrayList<>();
  private final InMemoryChains chains = new InMemoryChains();
  final InMemoryPoints points = new InMemoryPoints();

  /** The service over these submissions, for one person's request. */
  public SubmissionService service(Districts districts, CurrentUser user, RecordedEvents events) {
    var journeys = new Journeys();
    journeys.chains = chains;
    journeys.calendar = new InMemoryCalendar();
    journeys.organizations = districts.organizationService(user, events);
    journeys.ids = districts.ids;
    var service = new SubmissionService();
    service.submissions = this;
    service.journeys = journeys;
    service.gates = new OpenGates(gates, precedents);
    service.points = new Points();
    service.points.points = points;
    service.user = user;
    service.clock = Clock.systemUTC();
    service.events = events;
    return service;
  }

  /** What is said about what travels here. */
  public PointService points(Districts districts, CurrentUser user, RecordedEvents events) {
    var service = new PointService();
    service.points = points;
    service.journeys = this;
    service.submissions = service(districts, user, events);
    service.ids = districts.ids;
    service.user = user;
    service.clock = Clock.systemUTC();
    service.events = events;
    return service;
  }

  /** From now on journeys begin in this chain. */
  public void through(Chain chain) {
    chains.use(chain);
  }

  /** From now on every submission must pass this one, too. */
  public void guardedBy(SubmissionGate gate) {
    gates.add(gate);
  }

  /** From now on it is seen which subjects repeat these. */
  public void knowing(Precedents known) {
    precedents.add(known);
  }

  private static final class OpenGates extends Gates {

    private final List<SubmissionGate> all;
    private final List<Precedents> known;

    OpenGates(List<SubmissionGate> all, List<Precedents> known) {
      this.all = all;
      this.known = known;
    }

    @Override
    Passage requirePassage(Submittable submittable, boolean first) {
      var doubts = all.stream().mapToInt(gate -> gate.requirePassage(submittable)).sum();
      var repeats = first && known.stream().anyMatch(it -> it.isRepeatedBy(submittable));
      return new Passage(doubts, repeats);
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
  Submission getToActOn(long submissionId) {
    return get(submissionId);
  }

  @Override
  Set<Long> running(Collection<Long> submissionIds) {
    return all.stream()
        .filter(s -> submissionIds.contains(s.getId()) && s.getState().isRunning())
        .map(Submission::getId)
        .collect(Collectors.toSet());
  }

  @Override
  List<Submission> roundsOf(Subject subject) {
    return all.stream()
        .filter(s -> s.getSubject().equals(subject))
        .sorted(Comparator.comparing(Submission::getRound).reversed())
        .toList();
  }
}
