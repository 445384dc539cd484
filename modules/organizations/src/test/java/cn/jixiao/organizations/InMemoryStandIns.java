package cn.jixiao.organizations;

import cn.jixiao.shared.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stand-ins as a list, for tests. */
class InMemoryStandIns extends StandInRepository {

  private final List<StandIn> all = new ArrayList<>();

  @Override
  void add(StandIn standIn) {
    all.add(standIn);
  }

  @Override
  void remove(StandIn standIn) {
    all.remove(standIn);
  }

  @Override
  StandIn get(long standInId) {
    return all.stream()
        .filter(s -> s.getId() == standInId)
        .findFirst()
        .orElseThrow(() -> new RuleViolation(OrganizationRule.UNKNOWN_STAND_IN));
  }

  @Override
  List<StandIn> concerning(long personId, LocalDate since) {
    return all.stream()
        .filter(s -> !s.getTo().isBefore(since))
        .filter(s -> s.getAbsent().getId() == personId || s.getPerson().getId() == personId)
        .sorted(Comparator.comparing(StandIn::getFrom))
        .toList();
  }

  @Override
  Optional<StandIn> findFor(long absentId, LocalDate from, LocalDate to) {
    return all.stream()
        .filter(s -> s.getAbsent().getId() == absentId)
        .filter(s -> !s.getFrom().isAfter(to) && !s.getTo().isBefore(from))
        .findFirst();
  }

  /** For whom the person stands in on that day. */
  Stream<Person> on(Person person, LocalDate day) {
    return all.stream()
        .filter(s -> s.getPerson().getId() == person.getId())
        .filter(s -> !s.isToCome(day) && !s.isOver(day))
        .map(StandIn::getAbsent);
  }
}
