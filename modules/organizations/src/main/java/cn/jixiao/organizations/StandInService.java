package cn.jixiao.organizations;

import static cn.jixiao.organizations.OrganizationRule.NOT_ALLOWED;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_AWAY;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_PAST;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_TWICE;
import static cn.jixiao.organizations.OrganizationRule.STAND_IN_UNKNOWN;
import static cn.jixiao.organizations.Role.ADMINISTRATOR;

import cn.jixiao.organizations.PersonChanged.StandInEnded;
import cn.jixiao.organizations.PersonChanged.StandInNamed;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps who stands in for whom. People name their own stand-in; the administrator names one for
 * somebody who could not.
 */
@ApplicationScoped
@Transactional
@Retried
public class StandInService {

  private static final int SUGGESTIONS = 20;
  private static final int DAYS_REMEMBERED = 366;

  @Inject PersonRepository people;
  @Inject StandInRepository standIns;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** The person whose stand-ins these are: oneself with null, else one the administrator keeps. */
  public Person of(Long personId) {
    user.requireLogin();
    if (personId == null) {
      return people.findByAccount(user.account()).orElseThrow(() -> new RuleViolation(NOT_ALLOWED));
    }
    user.require(ADMINISTRATOR);
    var person = people.get(personId);
    person.requireAdministeredBy(user);
    return person;
  }

  /** Where the person is absent or stands in: to come, now, and within the last year. */
  public List<StandIn> concerning(Long personId) {
    user.requireLogin();
    return standIns.concerning(of(personId).getId(), today().minusDays(DAYS_REMEMBERED));
  }

  /** Colleagues who can stand in for the person, by what was typed of account or name. */
  public List<Person> suggest(Long personId, String typed) {
    user.requireLogin();
    var absent = of(personId);
    return people.colleagues(StandIn.housesOf(absent), typed.strip(), SUGGESTIONS).stream()
        .filter(p -> p.getId() != absent.getId() && p.goesWithReviewing())
        .toList();
  }

  /**
   * Names who stands in for the person; two at once for the same days are asked one after another.
   *
   * @param personId who will be absent; null for oneself
   */
  public StandIn name(Long personId, String account, LocalDate from, LocalDate to) {
    user.requireLogin();
    var absent = people.getForUpdate(of(personId).getId());
    var person =
        people
            .findByAccount(account == null ? "" : account)
            .filter(Person::isActive)
            .orElseThrow(() -> RuleViolation.at("standIn", STAND_IN_UNKNOWN));
    var named = new StandIn(ids.next(), absent, person, from, to);
    requireFree(named);
    standIns.add(named);
    events.fire(new StandInNamed(named));
    return named;
  }

  private void requireFree(StandIn named) {
    if (named.getFrom().isBefore(today())) {
      throw RuleViolation.at("from", STAND_IN_PAST);
    }
    standIns
        .findFor(named.getAbsent().getId(), named.getFrom(), named.getTo())
        .ifPresent(
            other -> {
              throw RuleViolation.at(
                  "from",
                  STAND_IN_TWICE,
                  other.getPerson().getName(),
                  other.getFrom().toString(),
                  other.getTo().toString());
            });
    standIns
        .findFor(named.getPerson().getId(), named.getFrom(), named.getTo())
        .ifPresent(
            away -> {
              throw RuleViolation.at(
                  "standIn",
                  STAND_IN_AWAY,
                  named.getPerson().getName(),
                  away.getFrom().toString(),
                  away.getTo().toString());
            });
  }

  /** Ends it at once, by the absent person or the administrator; ended before, it stays so. */
  public void end(Long personId, long standInId) {
    user.requireLogin();
    var absent = of(personId);
    var standIn = standIns.get(standInId);
    if (standIn.getAbsent().getId() != absent.getId()) {
      throw new RuleViolation(NOT_ALLOWED);
    }
    if (standIn.isOver(today())) {
      return;
    }
    events.fire(new StandInEnded(standIn));
    if (!standIn.endBefore(today())) {
      standIns.remove(standIn);
    }
  }

  private LocalDate today() {
    return ChinaTime.dayOf(clock.instant());
  }
}
