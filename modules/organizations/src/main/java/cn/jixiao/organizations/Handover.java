package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.SUCCESSOR_BARRED;
import static cn.jixiao.organizations.OrganizationRule.SUCCESSOR_UNKNOWN;
import static cn.jixiao.organizations.OrganizationRule.WORK_LEFT;

import cn.jixiao.organizations.PersonChanged.RoleGiven;
import cn.jixiao.organizations.PersonChanged.WorkLeftBehind;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Sees to it that no open work is orphaned unknowingly when somebody parts from their roles. */
@ApplicationScoped
class Handover {

  @Inject PersonRepository people;
  @Inject OrganizationRepository organizations;
  @Inject StandInRepository standIns;
  @Inject StandInService standInService;
  @Inject Workloads workloads;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** What hangs on the person alone in one of their roles. */
  List<OpenWork> hangingOn(Person person, Role role, long organizationId) {
    return person.getRoles().stream()
        .filter(held -> person.isActive() && held.is(role, organizationId))
        .flatMap(held -> hangingOn(person, held))
        .toList();
  }

  private Stream<OpenWork> hangingOn(Person person, HeldRole held) {
    return workloads.hangingOn(person, held.getRole(), held.getOrganization()).stream();
  }

  /** What hangs on them alone in all their roles, and for whom they stand in. */
  List<OpenWork> hangingOn(Person person) {
    if (!person.isActive()) {
      return List.of();
    }
    var today = today();
    return Stream.concat(
            person.getRoles().stream().flatMap(held -> hangingOn(person, held)),
            standIns.concerning(person.getId(), today).stream()
                .filter(standIn -> standIn.getPerson().getId() == person.getId())
                .map(standIn -> OpenWork.of(standIn, today)))
        .toList();
  }

  /**
   * Hands over what is to be handed over; the rest must have been seen and left, and so must what
   * the successor may not do: who wrote or submitted a paper is barred from its review.
   */
  void part(Person person, List<OpenWork> hanging, Parting parting) {
    for (var work : hanging) {
      parting.successorFor(work).ifPresent(successor -> handOver(person, work, successor));
    }
    for (var work : hanging) {
      var successor = parting.successorFor(work);
      if (successor.isEmpty()) {
        var left = new RuleViolation(WORK_LEFT, person.getName(), work.place());
        leave(person, work, parting, left);
      } else {
        for (var barred : stillHanging(person, work)) {
          leave(person, barred, parting, barred(successor.get(), barred));
        }
      }
    }
  }

  private List<OpenWork> stillHanging(Person person, OpenWork handedOver) {
    return handedOver.role() == null
        ? List.of()
        : workloads.hangingOn(person, handedOver.role(), organizations.get(handedOver.placeId()));
  }

  private static RuleViolation barred(String successor, OpenWork work) {
    return RuleViolation.at("successor", SUCCESSOR_BARRED, successor, work.place(), work.count());
  }

  private void leave(Person person, OpenWork work, Parting parting, RuleViolation otherwise) {
    if (!parting.leaves(work)) {
      throw otherwise;
    }
    events.fire(new WorkLeftBehind(person, work));
  }

  private void handOver(Person from, OpenWork work, String account) {
    var successor =
        people
            .findByAccount(account)
            .filter(person -> person.isActive() && person.getId() != from.getId())
            .orElseThrow(() -> RuleViolation.at("successor", SUCCESSOR_UNKNOWN, account));
    if (work.role() == null) {
      standIn(standIns.get(work.placeId()), account);
      return;
    }
    successor.requireAdministeredBy(user);
    if (successor.take(ids.next(), work.role(), organizations.get(work.placeId()))) {
      events.fire(
          new RoleGiven(
              successor.subject(), successor.getName(), work.placeId(), work.role().name()));
    }
  }

  private void standIn(StandIn before, String account) {
    var absentId = before.getAbsent().getId();
    var from = before.beginningNotBefore(today());
    var to = before.getTo();
    standInService.end(absentId, before.getId());
    standInService.name(absentId, account, from, to);
  }

  private LocalDate today() {
    return ChinaTime.dayOf(clock.instant());
  }
}
