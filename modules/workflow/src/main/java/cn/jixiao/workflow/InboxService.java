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

  /**
   * More is not counted: what is left of a hundred is read by its order, not by its number, and
   * whoever has fifty thousand opens their inbox as fast as who has fifty.
   */
  public static final int MOST_COUNTED = 100;

  private static final int SOON = 2;

  @Inject InboxRepository inbox;
  @Inject CalendarRepository calendar;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** A page of a tab, and how much there is in it, as far as one can see from that page. */
  public InboxPage page(InboxTab tab, int first, int size) {
    user.requireLogin();
    return page(tab, InboxFilter.NONE, first, size);
  }

  /** A page of what the filter leaves of a tab, and how much that is. */
  public InboxPage page(InboxTab tab, InboxFilter filter, int first, int size) {
    user.requireLogin();
    var until = tab == InboxTab.DUE ? soon() : null;
    var narrowing = narrowing(tab, filter);
    var rows =
        switch (tab) {
          case TODO -> inbox.openTo(user, narrowing, first, size);
          case DONE -> inbox.actedOnBy(user, narrowing, first, size);
          case RETURNED -> inbox.cameBackTo(user, narrowing, first, size);
          case DUE -> inbox.dueFor(user, narrowing, until, first, size);
          case FOLLOWED -> inbox.followedBy(user, narrowing, first, size);
        };
    var most = Math.max(MOST_COUNTED, first + 2 * size);
    return new InboxPage(rows, count(tab, narrowing, until, most));
  }

  /** Those of these journeys on which this person can act now, in the order of the inbox. */
  public List<InboxRow> among(Collection<Long> submissionIds) {
    user.requireLogin();
    return inbox.openAmong(user, submissionIds);
  }

  /** The steps at which this person reviews. */
  public List<ReviewStep> steps() {
    user.requireLogin();
    return Desk.of(user).stream().flatMap(desk -> desk.steps().stream()).distinct().toList();
  }

  /** How much there is in a tab, at most {@link #MOST_COUNTED}. */
  public int count(InboxTab tab) {
    user.requireLogin();
    return count(tab, InboxFilter.NONE);
  }

  /** How much the filter leaves of a tab, at most {@link #MOST_COUNTED}. */
  public int count(InboxTab tab, InboxFilter filter) {
    user.requireLogin();
    return count(tab, narrowing(tab, filter), tab == InboxTab.DUE ? soon() : null, MOST_COUNTED);
  }

  private int count(InboxTab tab, Narrowing narrowing, LocalDate until, int most) {
    return switch (tab) {
      case TODO -> inbox.countOpenTo(user, narrowing, most);
      case DONE -> inbox.countActedOnBy(user, narrowing, most);
      case RETURNED -> inbox.countCameBackTo(user, narrowing, most);
      case DUE -> inbox.countDueFor(user, narrowing, until, most);
      case FOLLOWED -> inbox.countFollowedBy(user, narrowing, most);
    };
  }

  private Narrowing narrowing(InboxTab tab, InboxFilter filter) {
    return new Narrowing(filter.in(tab), today());
  }

  private LocalDate soon() {
    return calendar.workingDaysFrom(today()).after(today(), SOON);
  }

  private LocalDate today() {
    return ChinaTime.dayOf(clock.instant());
  }
}
