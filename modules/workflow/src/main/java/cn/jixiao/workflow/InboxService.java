package cn.jixiao.workflow;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.shared.ChinaTime;
import cn.jixiao.shared.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a person has to do, has done, and got back. */
@ApplicationScoped
@Transactional
@Retried
public class InboxService {

  /** More is not counted: nobody works by the difference between one thousand and two. */
  public static final int MOST_COUNTED = 1000;

  private static final int SOON = 2;

  @Inject InboxRepository inbox;
  @Inject CalendarRepository calendar;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** A page of a tab, and how much there is in it. */
  public InboxPage page(InboxTab tab, int first, int size) {
    user.requireLogin();
    var until = tab == InboxTab.DUE ? soon() : null;
    var rows =
        switch (tab) {
          case TODO -> inbox.openTo(user, first, size);
          case DONE -> inbox.actedOnBy(user, first, size);
          case RETURNED -> inbox.cameBackTo(user, first, size);
          case DUE -> inbox.dueFor(user, until, first, size);
          case FOLLOWED -> inbox.followedBy(user, first, size);
        };
    return new InboxPage(rows, count(tab, until));
  }

  /** Those of these journeys on which this person can act now, in the order of the inbox. */
  public List<InboxRow> among(Collection<Long> submissionIds) {
    user.requireLogin();
    return inbox.openAmong(user, submissionIds);
  }

  /** How much there is in a tab, at most {@link #MOST_COUNTED}. */
  public int count(InboxTab tab) {
    user.requireLogin();
    return count(tab, tab == InboxTab.DUE ? soon() : null);
  }

  private int count(InboxTab tab, LocalDate until) {
    return switch (tab) {
      case TODO -> inbox.countOpenTo(user, MOST_COUNTED);
      case DONE -> inbox.countActedOnBy(user, MOST_COUNTED);
      case RETURNED -> inbox.countCameBackTo(user, MOST_COUNTED);
      case DUE -> inbox.countDueFor(user, until, MOST_COUNTED);
      case FOLLOWED -> inbox.countFollowedBy(user, MOST_COUNTED);
    };
  }

  private LocalDate soon() {
    var today = ChinaTime.dayOf(clock.instant());
    return calendar.workingDaysFrom(today).after(today, SOON);
  }
}
