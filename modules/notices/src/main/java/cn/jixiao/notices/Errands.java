package cn.jixiao.notices;

import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.RuleViolation;
import cn.jixiao.workflow.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What is to be done from time to time on nobody's behalf: telling of news, reminding, writing the
 * mail of the morning, sending mail. Every server may do it at any moment: each step finds out in
 * the database what another one has done.
 */
@ApplicationScoped
public class Errands {

  private static final System.Logger LOG = System.getLogger(Errands.class.getName());
  private static final int TOGETHER = 50;

  /**
   * A morning's errands do not begin later than that after their time: a server that is started, or
   * a holiday that is entered, in the evening would send mail of the morning at night. Where no
   * server ran in these hours nobody gets that day's mail; a reminder comes on the next working
   * day.
   */
  private static final Duration MORNING = Duration.ofHours(4);

  @Inject Telling telling;
  @Inject Letters letters;
  @Inject LetterRepository choices;
  @Inject Postman postman;
  @Inject Whereabouts whereabouts;
  @Inject Event<MorningBegun> mornings;
  @Inject Clock clock;

  MailSettings settings = MailSettings.SITE;

  /** The last morning whose errands this server has done. */
  private LocalDate morning = LocalDate.MIN;

  /** Does what is to be done now. What fails is told in the log and tried again the next time. */
  public synchronized void run() {
    attempt("tell of the news", this::tell);
    attempt("do the errands of the morning", this::rise);
    attempt("send the mail", postman::goRound);
  }

  private void tell() {
    try {
      while (telling.next(TOGETHER)) {
        // Until nothing is new.
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Some of the news could not be told together", e);
      tellOneByOne();
    }
  }

  private void tellOneByOne() {
    for (var i = 0; i < TOGETHER; i++) {
      try {
        if (!telling.next(1)) {
          return;
        }
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "News that cannot be told is dropped", e);
        telling.drop();
      }
    }
  }

  private void rise() {
    var today = ChinaTime.dayOf(clock.instant());
    if (!morning.equals(today) && isMorning() && whereabouts.isWorkingDay(today)) {
      begin(today);
      morning = today;
    }
  }

  private boolean isMorning() {
    var now = LocalTime.now(clock.withZone(ChinaTime.ZONE));
    var since = Duration.between(settings.digest(), now);
    return !since.isNegative() && since.compareTo(MORNING) < 0;
  }

  /** The errands of a morning; whatever another server has done of them is not done again. */
  void begin(LocalDate today) {
    if (settings.reminderDays() > 0) {
      telling.remind(today, settings.reminderDays());
      attempt("remind of what the day brings", () -> mornings.fire(new MorningBegun(today)));
    }
    if (settings.isOn()) {
      for (var account : choices.daily()) {
        attempt("write to " + account, () -> letters.ofMorning(account, today));
      }
    }
    letters.forgetOld();
  }

  private static void attempt(String what, Runnable errand) {
    try {
      errand.run();
    } catch (RuleViolation e) {
      LOG.log(Level.DEBUG, "Nobody to {0}: {1}", what, e); // who may not log in gets no mail either
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Could not " + what, e);
    }
  }
}
