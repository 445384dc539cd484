package cn.jixiao.audit;

import cn.jixiao.audit.AuditEntry.Actor;
import cn.jixiao.audit.AuditEntry.What;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Writes down every event of every module, in the transaction in which it happens. */
@ApplicationScoped
public class AuditTrail {

  @Inject AuditRepository entries;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Transactional(TxType.MANDATORY)
  void record(@Observes DomainEvent event) {
    add(
        new What(
            event.getClass().getSimpleName(),
            false,
            event.subject(),
            event.title(),
            event.organizationId(),
            event.detail()));
  }

  /**
   * Writes down an attempt that was refused; its own transaction was rolled back.
   *
   * @param attempt what was asked for: the page or the address of the API
   * @param subject what it was about
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void recordRefusal(RuleViolation violation, String attempt, Subject subject) {
    var rule = violation.breaches().get(0).rule();
    add(new What(rule.messageKey(), true, subject, attempt, null, null));
  }

  private void add(What what) {
    var actor =
        new Actor(user.account(), user.name(), user.actingAs().orElse(null), user.address());
    entries.add(new AuditEntry(ids.next(), clock.instant(), actor, what));
  }
}
