package cn.jixiao.notices;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.DomainEvent;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets a person choose how they are told by mail; for themselves and nobody else. */
@ApplicationScoped
@Transactional
@Retried
public class MailService {

  @Inject LetterRepository letters;
  @Inject Letters writing;
  @Inject Identifiers ids;
  @Inject CurrentUser user;
  @Inject Event<DomainEvent> events;

  MailSettings settings = MailSettings.SITE;

  /** How this person is told; nobody has chosen mail who did not say so. */
  public MailRow mine() {
    user.requireLogin();
    var choice =
        letters.choiceOf(user.account()).orElseGet(() -> new MailChoice(0, user.account()));
    var last = letters.latestOf(user.account());
    return new MailRow(
        choice.getAddress(),
        choice.getDelivery(),
        choice.getLanguage(),
        settings.isOn(),
        last.map(Letter::getState).orElse(null),
        last.map(Letter::getWrittenAt).orElse(null));
  }

  /**
   * Keeps the choice. Where mail goes on coming to the same address nothing is sent to confirm it,
   * unless what was sent there last did not arrive.
   *
   * @param language {@code zh} or {@code en}
   * @return whether a letter was written that confirms it
   */
  public boolean choose(String address, Delivery delivery, String language) {
    user.requireLogin();
    var known = letters.choiceOf(user.account());
    var choice = known.orElseGet(() -> new MailChoice(ids.next(), user.account()));
    var fresh = choice.choose(address, delivery, language);
    if (known.isEmpty()) {
      letters.add(choice);
    }
    var confirmed = settings.isOn() && (fresh || delivery != Delivery.NONE && isGivenUp());
    if (confirmed) {
      writing.ofChoice(choice);
    }
    tell(delivery);
    return confirmed;
  }

  private boolean isGivenUp() {
    return letters
        .latestOf(user.account())
        .filter(letter -> letter.getState() == LetterState.GIVEN_UP)
        .isPresent();
  }

  private void tell(Delivery delivery) {
    var me = user.roles().stream().findFirst();
    events.fire(
        new MailChosen(
            new Subject("Person", me.map(held -> held.personId()).orElse(0L)),
            user.name(),
            me.map(held -> held.organizationId()).orElse(null),
            delivery.name()));
  }
}
