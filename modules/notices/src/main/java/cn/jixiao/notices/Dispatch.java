package cn.jixiao.notices;

import cn.jixiao.shared.Retried;
import cn.jixiao.shared.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Hands out the letters that are due, each to one server, and hears what became of them. */
@ApplicationScoped
@Transactional
@Retried
class Dispatch {

  private static final int CANDIDATES = 20;

  @Inject LetterRepository letters;
  @Inject Notifier notifier;
  @Inject Clock clock;

  /** The next letter, which nobody else takes before it is due again. */
  Optional<Letter> take() {
    for (var due : letters.due(CANDIDATES)) {
      if (letters.claim(due)) {
        return letters.find(due.letterId());
      }
    }
    return Optional.empty();
  }

  void sent(Letter letter) {
    current(letter).ifPresent(kept -> kept.sent(clock.instant()));
  }

  /**
   * @return whether it is given up, of which its person is told where they look next
   */
  boolean failed(Letter letter, String why, boolean hopeless) {
    var givenUp =
        current(letter).filter(kept -> kept.failed(why, hopeless, clock.instant())).isPresent();
    if (givenUp) {
      notifier.tellHere(
          new Told(
              letter.getAccount(),
              MailNotice.UNDELIVERABLE,
              new Subject("Letter", letter.getId()),
              "L" + letter.getId(),
              List.of(letter.getAddress())));
    }
    return givenUp;
  }

  /** The letter, unless its sending took so long that somebody else has it now. */
  private Optional<Letter> current(Letter letter) {
    return letters.find(letter.getId()).filter(it -> it.isInAttempt(letter.getAttempts()));
  }
}
