package cn.jixiao.notices;

import static java.util.stream.Collectors.groupingBy;

import cn.jixiao.organizations.Behalf;
import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Role;
import cn.jixiao.shared.Identifiers;
import cn.jixiao.shared.Retried;
import cn.jixiao.workflow.InboxPage;
import cn.jixiao.workflow.InboxService;
import cn.jixiao.workflow.InboxTab;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Writes letters, in the transaction of what they tell; they are sent afterwards. */
@ApplicationScoped
@Transactional
@Retried
class Letters {

  /** So many rows of a kind are listed; the rest is a number and a link. */
  private static final int LISTED = 20;

  /** News of so long are told on a morning: over a weekend and the holidays around it. */
  private static final Duration NEWS = Duration.ofDays(10);

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject LetterRepository letters;
  @Inject NoticeRepository notices;
  @Inject MailWords words;
  @Inject InboxService inbox;
  @Inject Behalf behalf;
  @Inject CurrentUser user;
  @Inject Identifiers ids;
  @Inject Clock clock;

  final MailSettings settings = MailSettings.SITE;

  /** Who of those that are told something wants mail at once gets one with all of it. */
  void atOnce(List<Notice> told) {
    if (!settings.isOn()) {
      return;
    }
    var of = told.stream().collect(groupingBy(Notice::getAccount));
    for (var choice : letters.atOnce(of.keySet())) {
      var rows = of.get(choice.getAccount()).stream().map(Notice::row).toList();
      write(choice, null, words.ofNotices(choice.locale(), settings.address(), rows));
    }
  }

  /** Tells the person that mail comes to this address from now on. */
  void ofChoice(MailChoice choice) {
    write(choice, null, words.ofChoice(choice.locale(), settings.address(), choice.getDelivery()));
  }

  /** What waits for a person on the morning of a day; one letter, or none where nothing waits. */
  void ofMorning(String account, LocalDate day) {
    var occasion = day + " " + account;
    if (letters.isWritten(occasion)) {
      return;
    }
    var choice = letters.choiceOf(account).orElseThrow();
    var morning = behalf.of(account, () -> look(day));
    if (!morning.isEmpty()) {
      write(choice, occasion, words.ofMorning(choice.locale(), settings.address(), morning));
    }
  }

  private Morning look(LocalDate day) {
    user.requireLogin();
    return new Morning(
        day,
        user.name(),
        inbox.page(InboxTab.TODO, 0, LISTED),
        inbox.page(InboxTab.DUE, 0, LISTED),
        user.holds(Role.DECLARANT)
            ? inbox.page(InboxTab.RETURNED, 0, LISTED)
            : new InboxPage(List.of(), 0),
        notices.unreadSince(clock.instant().minus(NEWS), user.account(), LISTED).stream()
            .map(Notice::row)
            .toList());
  }

  /** Takes away what has long arrived, or never will. */
  void forgetOld() {
    letters.forget(clock.instant().minus(KEPT));
  }

  private void write(MailChoice to, String occasion, MailText text) {
    letters.add(new Letter(ids.next(), to, occasion, text, clock.instant()));
  }
}
